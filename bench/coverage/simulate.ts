/** Coverage: how often each interval holds the slope that the data were made with. */
import { type IntervalMethod, intervalMethods } from './intervals'
import { type Errors, sampleOf, TRUE_SLOPE } from './samples'

/** What the cells of one table have in common. */
export type Design = 'independent' | 'lean' | 'clusters'

export interface Cell {
  readonly design: Design
  readonly n: number
  readonly errors: Errors
}

export interface Coverage {
  /** Place among `cells`. */
  readonly cell: number
  readonly method: string
  readonly sets: number
  /** Data sets with no interval, e.g. where Fieller's is unbounded or there are under 3 records; not counted as misses. */
  readonly without: number
  readonly covered: number
}

export const cells: readonly Cell[] = [
  ...[12, 20, 36, 60].flatMap((n) =>
    (['normal', 't5'] as const).map((kind) => ({ design: 'independent' as const, n, errors: { kind } })),
  ),
  ...[20, 40, 90].flatMap((n) =>
    [0, 0.3, 0.6, 0.9].map((rho) => ({ design: 'lean' as const, n, errors: { kind: 'lean' as const, rho } })),
  ),
  ...[5, 10, 20, 40].map((clusters) => ({
    design: 'clusters' as const,
    n: 5 * clusters,
    errors: { kind: 'clusters' as const, clusters },
  })),
]

/** @param sets data sets; @param methods those wanted; seeds follow from cell and number, so that parts add up */
export function simulate(cell: Cell, sets: number, methods: readonly IntervalMethod[] = intervalMethods): Coverage[] {
  const asked = methods.filter(({ designs }) => designs.includes(cell.design))
  const tallies = asked.map((method) => ({ method, without: 0, covered: 0 }))
  const place = cells.indexOf(cell)
  for (let set = 0; set < sets; set += 1) {
    const seed = (place + 1) * 1_000_000 + set
    const sample = sampleOf(cell.n, cell.errors, seed)
    for (const tally of tallies) {
      const interval = tally.method.interval(sample, seed)
      if (interval === null) tally.without += 1
      else if (interval[0] <= TRUE_SLOPE && TRUE_SLOPE <= interval[1]) tally.covered += 1
    }
  }
  return tallies.map(({ method, without, covered }) => ({ cell: place, method: method.id, sets, without, covered }))
}
