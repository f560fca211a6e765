import { DECIMALS } from '@/lib/data/import/cells/number-format'
import { CHIPS, chipIn, USUAL_UTILISATION } from '@/lib/data/import/units/chips'
import { BOUNDS, withCost, type CostMapping } from '@/lib/data/import/mapping'
import { COST_UNITS, costUnit } from '@/lib/data/import/units/units'
import { clip } from '@/lib/text/clip'
import { importForm } from '@/lib/text/import/form'
import { Choice, ColumnChoice, TextField } from './field'
import { Part, type MappingProps } from './part'

/** The cost: its column, unit, decimal mark, and which way is progress. */
export function CostFields({ lang, table, mapping, built, onChange }: MappingProps) {
  const words = importForm(lang)
  const { cost } = mapping
  const set = (part: Partial<NonNullable<typeof cost>>) =>
    onChange((now) => ({ ...now, cost: now.cost && { ...now.cost, ...part } }))
  return (
    <Part lang={lang} title={words.cost} needed>
      <ColumnChoice
        label={words.column}
        value={cost?.column ?? null}
        header={table.header}
        none={words.chooseColumn}
        onChange={(column) =>
          onChange(async (now, ask) =>
            withCost(now, column === null ? null : await ask((session) => session.suggestCost(column))),
          )
        }
      />
      {cost ? (
        <>
          <Choice
            label={words.unit}
            value={cost.unit}
            options={unitOptions(cost.unit, words)}
            onChange={(unit) => set({ unit, better: costUnit(unit)?.kind.better ?? cost.better, called: '' })}
          />
          {cost.unit === 'other' ? (
            <TextField label={words.unitName} value={cost.ownUnit} onChange={(ownUnit) => set({ ownUnit })} />
          ) : null}
          <Choice
            label={words.decimalMark}
            value={cost.decimal}
            options={DECIMALS.map((value) => ({ value, label: words.decimals[value] }))}
            onChange={(decimal) => set({ decimal })}
            hint={built?.questions.cost ? words.bothWays(clip(built.questions.cost, 30)) : undefined}
          />
          <Choice
            label={words.progressIs}
            value={cost.better}
            options={[
              { value: 'less', label: words.lessCost },
              { value: 'more', label: words.moreCost },
            ]}
            onChange={(better) => set({ better })}
          />
          {hasBounds(built) || cost.bounds !== 'value' ? (
            <Choice
              label={words.bounds}
              value={cost.bounds}
              options={BOUNDS.map((value) => ({ value, label: words.boundsAre[value] }))}
              onChange={(bounds) => set({ bounds })}
            />
          ) : null}
          <ColumnChoice
            label={words.unitByRow}
            value={cost.unitColumn}
            header={table.header}
            none={words.sameUnit}
            onChange={(unitColumn) => set({ unitColumn })}
          />
          {costUnit(cost.unit)?.dimensions === 'gpu second' ? (
            <ChipFields lang={lang} cost={cost} header={table.header[cost.column] ?? ''} onChange={set} />
          ) : null}
        </>
      ) : null}
    </Part>
  )
}

/** The menu, with the guessed unit in front where it is not among the usual ones. */
function unitOptions(chosen: string, { chooseUnit, otherUnit }: ReturnType<typeof importForm>) {
  const usual = COST_UNITS.map(({ id, label }) => ({ value: id, label: id === 'other' ? otherUnit : label }))
  if (usual.some(({ value }) => value === chosen)) return usual
  const own = costUnit(chosen)
  return [own ? { value: own.id, label: own.label } : { value: '', label: chooseUnit }, ...usual]
}

const hasBounds = (built: MappingProps['built']): boolean =>
  built?.repaired.some(({ codes }) => BOUND_CODES.some((code) => codes.includes(code))) ?? false

const BOUND_CODES = ['at-least', 'at-most', 'range'] as const

/** Time on a chip as training compute: which chip, and how much of its peak was used. */
function ChipFields({
  lang,
  cost,
  header,
  onChange,
}: {
  readonly lang: MappingProps['lang']
  readonly cost: CostMapping
  readonly header: string
  readonly onChange: (part: Partial<CostMapping>) => void
}) {
  const words = importForm(lang)
  const named = chipIn(header)
  const options = [
    { value: '', label: named ? words.inGpuHours : words.no },
    ...CHIPS.map(({ id, label }) => ({ value: id, label: id === named?.id ? words.asHeaderSays(label) : label })),
  ]
  const share = cost.chip?.utilisation ?? USUAL_UTILISATION
  return (
    <>
      <Choice
        label={words.countAsFlop}
        value={cost.chip?.id ?? ''}
        options={options}
        onChange={(id) => onChange({ chip: id === '' ? null : { id, utilisation: share } })}
      />
      {cost.chip ? (
        <Choice
          label={words.shareOfPeak}
          value={String(share)}
          options={[0.2, 0.3, 0.35, 0.4, 0.5, 1].map((value) => ({ value: String(value), label: words.share(value) }))}
          onChange={(value) => onChange({ chip: cost.chip && { ...cost.chip, utilisation: Number(value) } })}
          hint={words.shareHint}
        />
      ) : null}
    </>
  )
}
