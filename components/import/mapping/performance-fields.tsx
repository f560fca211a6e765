import { useState } from 'react'
import { defaultScale, PERFORMANCE_UNITS } from '@/lib/data/import/mapping'
import { DECIMALS, readShare } from '@/lib/data/import/cells/number-format'
import { clip } from '@/lib/text/clip'
import { importForm } from '@/lib/text/import/form'
import type { PerformanceScale } from '@/lib/data/study'
import { Choice, ColumnChoice, TextField } from './field'
import { Part, usedNote, type MappingProps } from './part'

const SCALES: readonly PerformanceScale[] = ['logit', 'log', 'identity']

/** The performance: its column, metric, direction, scale and level of chance. */
export function PerformanceFields({ lang, table, mapping, built, onChange }: MappingProps) {
  const words = importForm(lang)
  const { performance } = mapping
  const set = (part: Partial<NonNullable<typeof performance>>) =>
    onChange((now) => ({ ...now, performance: now.performance && { ...now.performance, ...part } }))
  const isShare = performance?.unit === 'percent' || performance?.unit === 'fraction'
  return (
    <Part lang={lang} title={words.performance} note={usedNote(lang, built, 'performance')}>
      <ColumnChoice
        label={words.column}
        value={performance?.column ?? null}
        header={table.header}
        none={words.oneTarget}
        onChange={(column) =>
          onChange(async (now, ask) => ({
            ...now,
            performance: column === null ? null : await ask((session) => session.suggestPerformance(column)),
          }))
        }
      />
      {performance ? (
        <>
          <Choice
            label={words.unit}
            value={performance.unit}
            options={PERFORMANCE_UNITS.map((value) => ({ value, label: words.performanceUnits[value] }))}
            onChange={(unit) => {
              const better = unit === 'perplexity' ? 'less' : performance.better
              set({ unit, better, scale: defaultScale(unit, better) })
            }}
          />
          {performance.unit === 'other' ? (
            <TextField label={words.unitName} value={performance.ownUnit} onChange={(ownUnit) => set({ ownUnit })} />
          ) : null}
          <Choice
            label={words.betterIs}
            value={performance.better}
            options={[
              { value: 'more', label: words.moreScore },
              { value: 'less', label: words.lessScore },
            ]}
            onChange={(better) => set({ better, scale: defaultScale(performance.unit, better) })}
          />
          <Choice
            label={words.scale}
            value={performance.scale}
            options={SCALES.filter((value) => value !== 'logit' || isShare).map((value) => ({
              value,
              label: words.scales[value],
            }))}
            onChange={(scale) => set({ scale })}
          />
          <Choice
            label={words.decimalMark}
            value={performance.decimal}
            options={DECIMALS.map((value) => ({ value, label: words.decimals[value] }))}
            onChange={(decimal) => set({ decimal })}
            hint={built?.questions.performance ? words.bothWays(clip(built.questions.performance, 30)) : undefined}
          />
          {isShare ? (
            <ChanceField
              lang={lang}
              key={performance.column}
              chance={performance.chance}
              onChange={(chance) => set({ chance })}
            />
          ) : null}
        </>
      ) : null}
    </Part>
  )
}

/** The score of guessing, as percent; blank where it is not known. What can't be read is said and not used. */
function ChanceField({
  lang,
  chance: initial,
  onChange,
}: {
  readonly lang: MappingProps['lang']
  readonly chance: number | null
  readonly onChange: (chance: number | null) => void
}) {
  const [text, setText] = useState(initial === null ? '' : String(Number((100 * initial).toPrecision(12))))
  const chanceOf = (typed: string) => readShare(typed, typed.includes(',') ? 'comma' : 'point', 'percent')
  const valid = (typed: string) => {
    const chance = chanceOf(typed)
    return chance !== null && chance >= 0 && chance < 1
  }
  return (
    <TextField
      label={importForm(lang).chance}
      inputMode="decimal"
      value={text}
      onChange={(typed) => {
        setText(typed)
        onChange(valid(typed) ? chanceOf(typed) : null)
      }}
      hint={text.trim() === '' || valid(text) ? importForm(lang).chanceHint : importForm(lang).chanceRange}
    />
  )
}
