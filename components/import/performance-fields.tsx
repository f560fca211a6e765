import { useState } from 'react'
import { defaultScale, PERFORMANCE_UNITS } from '@/lib/data/import/mapping'
import { DECIMALS, readShare } from '@/lib/data/import/number-format'
import { decimalLabels, performanceUnitLabels } from '@/lib/text/import'
import type { PerformanceScale } from '@/lib/data/study'
import { Choice, ColumnChoice, TextField } from './field'
import { bothWays, Part, usedNote, type MappingProps } from './part'

const scales: readonly { readonly value: PerformanceScale; readonly label: string }[] = [
  { value: 'logit', label: 'logit: accuracy' },
  { value: 'log', label: 'log: error, perplexity' },
  { value: 'identity', label: 'as it is: indices, Elo' },
]

/** The performance: its column, metric, direction, scale and level of chance. */
export function PerformanceFields({ table, mapping, built, onChange }: MappingProps) {
  const { performance } = mapping
  const set = (part: Partial<NonNullable<typeof performance>>) =>
    onChange((now) => ({ ...now, performance: now.performance && { ...now.performance, ...part } }))
  const isShare = performance?.unit === 'percent' || performance?.unit === 'fraction'
  return (
    <Part title="Performance" note={usedNote(built, 'performance')}>
      <ColumnChoice
        label="Column"
        value={performance?.column ?? null}
        header={table.header}
        none="none: all rows meet one target"
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
            label="Unit"
            value={performance.unit}
            options={PERFORMANCE_UNITS.map((value) => ({ value, label: performanceUnitLabels[value] }))}
            onChange={(unit) => {
              const better = unit === 'perplexity' ? 'less' : performance.better
              set({ unit, better, scale: defaultScale(unit, better) })
            }}
          />
          {performance.unit === 'other' ? (
            <TextField label="Name of the unit" value={performance.ownUnit} onChange={(ownUnit) => set({ ownUnit })} />
          ) : null}
          <Choice
            label="Better is"
            value={performance.better}
            options={[
              { value: 'more', label: 'more, as in accuracy' },
              { value: 'less', label: 'less, as in error' },
            ]}
            onChange={(better) => set({ better, scale: defaultScale(performance.unit, better) })}
          />
          <Choice
            label="Scale"
            value={performance.scale}
            options={scales.filter(({ value }) => value !== 'logit' || isShare)}
            onChange={(scale) => set({ scale })}
          />
          <Choice
            label="Decimal mark"
            value={performance.decimal}
            options={DECIMALS.map((value) => ({ value, label: decimalLabels[value] }))}
            onChange={(decimal) => set({ decimal })}
            hint={built?.questions.performance ? bothWays(built.questions.performance) : undefined}
          />
          {isShare ? (
            <ChanceField key={performance.column} chance={performance.chance} onChange={(chance) => set({ chance })} />
          ) : null}
        </>
      ) : null}
    </Part>
  )
}

/** The score of guessing, as percent; blank where it is not known. What can't be read is said and not used. */
function ChanceField({
  chance: initial,
  onChange,
}: {
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
      label="Chance level, %"
      inputMode="decimal"
      value={text}
      onChange={(typed) => {
        setText(typed)
        onChange(valid(typed) ? chanceOf(typed) : null)
      }}
      hint={
        text.trim() === '' || valid(text) ? 'What guessing scores; blank if unknown.' : 'A number from 0 to below 100.'
      }
    />
  )
}
