'use client'

import { useId, useState } from 'react'
import { wordsFor } from '@/lib/text/words-for'
import { MOST_LAWS } from '@/lib/view/fields/display-fields'
import { FieldError } from './field-error'
import { readTypedLaw } from './typed-value'
import styles from './control.module.css'
import { controlWords } from '@/lib/text/controls'
import type { Lang } from '@/lib/text/words-in'

export interface LawOption {
  readonly id: string
  readonly label: string
}

interface Props {
  readonly lang: Lang
  /** Conventional and measured laws offered; others in `value` were typed by the reader. */
  readonly options: readonly LawOption[]
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
}

/** The laws that the trend is held against, in the order chosen. */
export function LawField({ lang, options, value, onChange }: Props) {
  const words = controlWords(lang)
  const [months, setMonths] = useState('')
  const typed = value.filter((id) => !options.some((option) => option.id === id))
  const all = [...options, ...typed.map((id) => ({ id, label: words.lawOf(id) }))]
  const [reason, setReason] = useState<string | null>(null)
  const errorId = useId()
  const add = () => {
    const law = readTypedLaw(months)
    const refusal =
      'refusal' in law
        ? wordsFor(lang).refusal(law.refusal)
        : value.includes(law.value)
          ? words.alreadyCompared(law.value)
          : value.length >= MOST_LAWS
            ? wordsFor(lang).refusal({ code: 'too-many', most: MOST_LAWS })
            : null
    setReason(refusal)
    if (refusal !== null || 'refusal' in law) return
    onChange([...value, law.value])
    setMonths('')
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.compareWith}</legend>
      <div className={styles.choices}>
        <input type="hidden" name="law" value="none" />
        {all.map(({ id, label }) => (
          <label key={id} className={styles.choice}>
            <input
              type="checkbox"
              name="law"
              value={id}
              checked={value.includes(id)}
              onChange={(event) =>
                onChange(event.target.checked ? [...value, id] : value.filter((other) => other !== id))
              }
            />
            {label}
          </label>
        ))}
      </div>
      <div className={styles.row}>
        <input
          className={`${styles.input} ${styles.number}`}
          inputMode="decimal"
          placeholder={words.months}
          aria-label={words.lawMonths}
          value={months}
          aria-invalid={reason !== null}
          aria-describedby={errorId}
          onChange={(event) => {
            setMonths(event.target.value)
            setReason(null)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault()
              add()
            }
          }}
        />
        <button className={styles.button} type="button" onClick={add}>
          {words.addLaw}
        </button>
      </div>
      <FieldError lang={lang} id={errorId} reason={reason} />
    </fieldset>
  )
}
