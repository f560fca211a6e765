/**
 * How far could models move the answer that reach the level but whose cost nobody knows (METHODS 11)? Each is given the
 * least and the greatest cost of its year, and the trend is fitted again, records taken anew; and the fewest of them are
 * sought that, each at the cost of its year that works against the trend, would turn its sign.
 */
import type { FitOptions } from '../fit-options'
import { trend } from '../methods/trend'
import type { Observation } from '../rows/observation'
import { reaching, records } from '../rows/select'

/** A model that reaches the level, without its cost. */
export type Uncosted = Omit<Observation, 'cost'>

/** Where the slope could lie, doublings of cost a year, and what would turn it. */
export interface MissingCosts {
  readonly models: number
  /** All at the least, and all at the greatest cost of their year; null where that gives no slope. */
  readonly least: number | null
  readonly greatest: number | null
  /** Models that together turn the sign, found one after another, each the one that moves it most; null: over 5, or none. */
  readonly undo: number | null
}

const MOST_UNDOING = 5

/**
 * @param population of known costs; @param missing models that reach the level at their date
 * @param slope      of the fit as it stands
 * @returns null where no cost is missing, or none is known
 */
export function missingCosts(
  population: readonly Observation[],
  missing: readonly Uncosted[],
  slope: number,
  options: FitOptions,
): MissingCosts | null {
  const known = reaching(population, options.performance, options.threshold)
  if (missing.length === 0 || known.length === 0) return null
  const filled = missing.map((model) => {
    const [least, greatest] = costsOfYear(known, model.date.slice(0, 4))
    return { least: { ...model, cost: least }, greatest: { ...model, cost: greatest } }
  })
  // The records of all rows are those of the known ones' records and the added: hundreds of fits read a dozen rows each.
  const rows = options.select === 'records' ? records(known, options.better) : population
  const slopeWith = (added: readonly Observation[]) => trend.slope([...rows, ...added], options)
  const orNull = (value: number) => (Number.isFinite(value) ? value : null)
  return {
    models: missing.length,
    least: orNull(slopeWith(filled.map(({ least }) => least))),
    greatest: orNull(slopeWith(filled.map(({ greatest }) => greatest))),
    undo: fewestThatTurn(
      filled.flatMap(({ least, greatest }) => [least, greatest]),
      slope,
      slopeWith,
    ),
  }
}

/** Of the known that reach the level in that year; of all of them where that year has none. */
function costsOfYear(known: readonly Observation[], year: string): readonly [number, number] {
  const same = known.filter(({ date }) => date.startsWith(year))
  const costs = (same.length > 0 ? same : known).map(({ cost }) => cost)
  return [costs.reduce((a, b) => Math.min(a, b), Infinity), costs.reduce((a, b) => Math.max(a, b), 0)]
}

function fewestThatTurn(
  candidates: readonly Observation[],
  slope: number,
  slopeWith: (added: readonly Observation[]) => number,
): number | null {
  const sign = Math.sign(slope)
  let added: readonly Observation[] = []
  while (added.length < MOST_UNDOING) {
    const taken = new Set(added.map(({ id }) => id))
    const tries = candidates
      .filter(({ id }) => !taken.has(id))
      .map((one) => [...added, one])
      .map((some) => ({ some, left: sign * slopeWith(some) }))
      .filter(({ left }) => Number.isFinite(left))
    const best = tries.reduce<(typeof tries)[number] | null>((a, b) => (a && a.left <= b.left ? a : b), null)
    if (!best) return null
    added = best.some
    if (best.left <= 0) return added.length
  }
  return null
}
