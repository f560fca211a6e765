/** Coverage: how often each interval holds the slope that the data were made with. */
import type { IntervalId } from '@/lib/fits/intervals/registry'
import { type Cell, cells } from './cells'
import { type IntervalMethod, intervalMethods, isTriedIn } from './kinds'
import { sampleOf } from './samples'

export interface Coverage {
  readonly cell: Cell['id']
  readonly method: IntervalMethod['id']
  readonly sets: number
  /** Data sets with no interval, e.g. where Fieller's is unbounded or there are under 3 records; not counted as misses. */
  readonly without: number
  readonly covered: number
  /** Intervals that exclude a slope of zero. */
  readonly notZero: number
  /** How many sets each kind answered, of `auto`. */
  readonly kinds?: Readonly<Partial<Record<IntervalId, number>>>
}

/**
 * The first data set is this one's seed: limits in the product (from how many points on a kind has a bare name) were chosen
 * from a table of seeds 0 to 1,999, so what is printed comes from others.
 */
const FIRST_SEED = 100_000

/**
 * Seeds follow from cell and number, so that parts add up.
 * @param sets from the first on, up to and without the second
 * @param methods those wanted
 */
export function simulate(
  cell: Cell,
  [first, end]: readonly [number, number],
  methods: readonly IntervalMethod[] = intervalMethods,
): Coverage[] {
  const tallies = methods
    .filter((method) => isTriedIn(method, cell))
    .map((method) => ({ method, without: 0, covered: 0, notZero: 0, kinds: new Map<IntervalId, number>() }))
  const place = cells.findIndex(({ id }) => id === cell.id)
  for (let set = first; set < end; set += 1) {
    const seed = (place + 1) * 1_000_000 + FIRST_SEED + set
    const sample = sampleOf(cell, seed)
    for (const tally of tallies) {
      const answer = tally.method.answer(sample, cell, seed)
      if (answer) tally.kinds.set(answer.kind, (tally.kinds.get(answer.kind) ?? 0) + 1)
      const ends = answer?.ends
      if (!ends) tally.without += 1
      else {
        if (ends[0] <= cell.slope && cell.slope <= ends[1]) tally.covered += 1
        if (ends[0] > 0 || ends[1] < 0) tally.notZero += 1
      }
    }
  }
  return tallies.map(({ method, kinds, ...counts }) => ({
    cell: cell.id,
    method: method.id,
    sets: end - first,
    ...counts,
    ...(method.kind === 'auto' ? { kinds: Object.fromEntries([...kinds].sort()) } : {}),
  }))
}
