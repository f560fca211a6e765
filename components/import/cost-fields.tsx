import { DECIMALS } from '@/lib/data/import/number-format'
import { COST_UNITS, costUnit } from '@/lib/data/import/units'
import { decimalLabels } from '@/lib/text/import'
import { Choice, ColumnChoice, TextField } from './field'
import { bothWays, Part, type MappingProps } from './part'

/** The cost: its column, unit, decimal mark, and which way is progress. */
export function CostFields({ table, mapping, built, onChange }: MappingProps) {
  const { cost } = mapping
  const set = (part: Partial<NonNullable<typeof cost>>) =>
    onChange((now) => ({ ...now, cost: now.cost && { ...now.cost, ...part } }))
  return (
    <Part title="Cost" needed>
      <ColumnChoice
        label="Column"
        value={cost?.column ?? null}
        header={table.header}
        none="choose a column"
        onChange={(column) =>
          onChange(async (now, ask) => ({
            ...now,
            cost: column === null ? null : await ask((session) => session.suggestCost(column)),
          }))
        }
      />
      {cost ? (
        <>
          <Choice
            label="Unit"
            value={cost.unit}
            options={COST_UNITS.map(({ id, label }) => ({ value: id, label }))}
            onChange={(unit) => set({ unit, better: costUnit(unit)?.kind.better ?? cost.better })}
          />
          {cost.unit === 'other' ? (
            <TextField label="Name of the unit" value={cost.ownUnit} onChange={(ownUnit) => set({ ownUnit })} />
          ) : null}
          <Choice
            label="Decimal mark"
            value={cost.decimal}
            options={DECIMALS.map((value) => ({ value, label: decimalLabels[value] }))}
            onChange={(decimal) => set({ decimal })}
            hint={built?.questions.cost ? bothWays(built.questions.cost) : undefined}
          />
          <Choice
            label="Progress is"
            value={cost.better}
            options={[
              { value: 'less', label: 'less of it, as of compute' },
              { value: 'more', label: 'more of it, as of speed' },
            ]}
            onChange={(better) => set({ better })}
          />
        </>
      ) : null}
    </Part>
  )
}
