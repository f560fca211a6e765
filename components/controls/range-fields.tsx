'use client'

import { useId, useState } from 'react'
import { type Filter, type NumberRange, readRange, writeRange } from '@/lib/data/filter'
import type { SeriesSummary } from '@/lib/result/series-summary'
import { controlWords } from '@/lib/text/controls'
import { dataValueWords } from '@/lib/text/method/data-values'
import { wordsFor } from '@/lib/text/words-for'
import type { Lang } from '@/lib/text/words-in'
import styles from './control.module.css'
import { FieldError } from './field-error'
import ranges from './range-fields.module.css'
import { readTypedEnd } from './typed-value'

interface Props {
  readonly lang: Lang
  readonly columns: SeriesSummary['numbers']
  readonly where: readonly Filter[]
  readonly onChange: (where: readonly Filter[]) => void
}

/** A range for each column of numbers, folded until one is asked for: what is chosen stands among the filters in words. */
export function RangeFields({ lang, columns, where, onChange }: Props) {
  const asked = (name: string) =>
    where.find(({ field, value, excluded }) => field === name && !excluded && readRange(value) !== null)
  return (
    <details className={ranges.ranges} open={columns.some(({ name }) => asked(name)) || undefined}>
      <summary className={ranges.summary}>{controlWords(lang).rangesOfNumbers}</summary>
      {columns.map((column) => {
        const filter = asked(column.name)
        return (
          <RangeField
            key={column.name}
            lang={lang}
            column={column}
            range={filter ? readRange(filter.value) : null}
            onChange={(range) => {
              const others = where.filter((one) => one !== filter)
              const next = range && { field: column.name, value: writeRange(range), excluded: false }
              onChange(next ? [...others, next] : others)
            }}
          />
        )
      })}
    </details>
  )
}

interface FieldProps {
  readonly lang: Lang
  readonly column: SeriesSummary['numbers'][number]
  readonly range: NumberRange | null
  readonly onChange: (range: NumberRange | null) => void
}

type Ends = Readonly<Record<keyof NumberRange, string>>

const textOf = (range: NumberRange | null): Ends => ({
  low: range?.low == null ? '' : String(range.low),
  high: range?.high == null ? '' : String(range.high),
})

/** Two ends, taken when a field is left; what can't be taken stays, with the reason. */
function RangeField({ lang, column, range, onChange }: FieldProps) {
  const words = controlWords(lang)
  const errorId = useId()
  const [seen, setSeen] = useState(range)
  const [typed, setTyped] = useState(textOf(range))
  const [reason, setReason] = useState<string | null>(null)
  const written = range && writeRange(range)
  if ((seen && writeRange(seen)) !== written) {
    setSeen(range)
    setTyped(textOf(range))
    setReason(null)
  }
  const commit = () => {
    const [low, high] = [readTypedEnd(typed.low), readTypedEnd(typed.high)]
    if (!('value' in low)) return setReason(wordsFor(lang).refusal(low.refusal))
    if (!('value' in high)) return setReason(wordsFor(lang).refusal(high.refusal))
    if (low.value !== null && high.value !== null && low.value > high.value) return setReason(words.lowAboveHigh)
    setReason(null)
    const next = low.value === null && high.value === null ? null : { low: low.value, high: high.value }
    if ((next && writeRange(next)) !== written) onChange(next)
    else setTyped(textOf(range))
  }
  const extent =
    column.low < column.high
      ? dataValueWords(lang).valueText(writeRange({ low: column.low, high: column.high }), { type: 'number' })
      : null
  return (
    <fieldset className={ranges.field}>
      <legend className={ranges.title}>{column.title}</legend>
      <div className={ranges.ends}>
        {(['low', 'high'] as const).map((end) => (
          <label key={end} className={ranges.end}>
            <span className={styles.label}>{end === 'low' ? words.atLeast : words.atMost}</span>
            <input
              className={styles.input}
              inputMode="text"
              value={typed[end]}
              aria-invalid={reason !== null}
              aria-describedby={errorId}
              onChange={(event) => setTyped({ ...typed, [end]: event.target.value })}
              onBlur={commit}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return
                event.preventDefault()
                commit()
              }}
            />
          </label>
        ))}
      </div>
      <p className={styles.hint}>{words.rangeHint(column.count, extent)}</p>
      <FieldError lang={lang} id={errorId} reason={reason} />
    </fieldset>
  )
}
