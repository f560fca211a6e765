import { DECIMALS } from '@/lib/data/import/number-format'
import { CHIPS, chipIn, USUAL_UTILISATION } from '@/lib/data/import/chips'
import { BOUNDS, type CostMapping } from '@/lib/data/import/mapping'
import { COST_UNITS, costUnit } from '@/lib/data/import/units'
import { boundsLabels } from '@/lib/text/import-cells'
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
            options={unitOptions(cost.unit)}
            onChange={(unit) => set({ unit, better: costUnit(unit)?.kind.better ?? cost.better, called: '' })}
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
          {hasBounds(built) || cost.bounds !== 'value' ? (
            <Choice
              label="Bounds such as > 5"
              value={cost.bounds}
              options={BOUNDS.map((value) => ({ value, label: boundsLabels[value] }))}
              onChange={(bounds) => set({ bounds })}
            />
          ) : null}
          <ColumnChoice
            label="Unit by row"
            value={cost.unitColumn}
            header={table.header}
            none="the same for all"
            onChange={(unitColumn) => set({ unitColumn })}
          />
          {costUnit(cost.unit)?.dimensions === 'gpu second' ? (
            <ChipFields cost={cost} header={table.header[cost.column] ?? ''} onChange={set} />
          ) : null}
        </>
      ) : null}
    </Part>
  )
}

/** The menu, with the guessed unit in front where it is not among the usual ones. */
function unitOptions(chosen: string) {
  const usual = COST_UNITS.map(({ id, label }) => ({ value: id, label }))
  if (usual.some(({ value }) => value === chosen)) return usual
  const own = costUnit(chosen)
  return [own ? { value: own.id, label: own.label } : { value: '', label: 'choose a unit' }, ...usual]
}

const hasBounds = (built: MappingProps['built']): boolean =>
  built?.repaired.some(({ codes }) => codes.includes('at-least') || codes.includes('at-most')) ?? false

/** Time on a chip as training compute: which chip, and how much of its peak was used. */
function ChipFields({
  cost,
  header,
  onChange,
}: {
  readonly cost: CostMapping
  readonly header: string
  readonly onChange: (part: Partial<CostMapping>) => void
}) {
  const named = chipIn(header)
  const options = [
    { value: '', label: named ? `no, in GPU-hours` : 'no' },
    ...CHIPS.map(({ id, label }) => ({ value: id, label: id === named?.id ? `${label} (as the header says)` : label })),
  ]
  const share = cost.chip?.utilisation ?? USUAL_UTILISATION
  return (
    <>
      <Choice
        label="Count as FLOP of"
        value={cost.chip?.id ?? ''}
        options={options}
        onChange={(id) => onChange({ chip: id === '' ? null : { id, utilisation: share } })}
      />
      {cost.chip ? (
        <Choice
          label="Share of its peak"
          value={String(share)}
          options={[0.2, 0.3, 0.35, 0.4, 0.5, 1].map((value) => ({ value: String(value), label: `${100 * value} %` }))}
          onChange={(value) => onChange({ chip: cost.chip && { ...cost.chip, utilisation: Number(value) } })}
          hint="Dense 16-bit peak; large runs reach 30 to 50 %."
        />
      ) : null}
    </>
  )
}
