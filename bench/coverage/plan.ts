/**
 * What `npm run coverage` makes: intervals in every cell, the mean of all benchmarks, shuffled studies. First some sets of
 * every cell, then more, so that a table can be made at any time.
 */
import { type TogetherCoverage, togetherShares, togetherSimulation } from './benchmarks'
import { studyOf } from './bundled-study'
import { type BandCoverage, bandCells, bandKinds, simulateBands } from './bands'
import { cells } from './cells'
import { confirmedCells, confirmedMethods, FRESH } from './confirmed'
import { families, type IntervalMethod, intervalMethods, isTriedIn } from './kinds'
import { type PairsCoverage, pairsCells, simulatePairs } from './pairs'
import { added, keptParts, type Part, stretches } from './parts'
import { type Shuffled, shuffled, shuffledViews, trendsPutIn } from './shuffles'
import { type Coverage, simulate } from './simulate'

const TOGETHER_METHODS = ['inverse', 'pooled'] as const
/** Draws of models and benchmarks, of which only the standard deviation counts. */
const TOGETHER_DRAWS = 200

/** What the tables are made of. */
export interface Counted {
  readonly intervals: readonly Coverage[]
  readonly together: readonly TogetherCoverage[]
  readonly shuffles: readonly Shuffled[]
  readonly bands: readonly BandCoverage[]
  readonly pairs: readonly PairsCoverage[]
  /** Once more, of other data sets, what names were chosen by. */
  readonly confirmed: readonly Coverage[]
}

/** @param sets of each cell by each method; five times as many shuffles */
export const partsOf = (sets: number): readonly Part[] => [
  ...ofIntervals(sets, (family) => family !== 'searched'),
  ...ofShuffles(5 * sets),
  ...ofIntervals(sets, (family) => family === 'searched'),
  ...ofBenchmarks(sets),
  ...ofBands(sets),
  ...ofPairs(sets),
  ...ofConfirmed(sets),
]

const ofIntervals = (sets: number, wanted: (family: IntervalMethod['family']) => boolean): readonly Part[] =>
  stretches(sets, 250).flatMap(([first, end]) =>
    families.filter(wanted).flatMap((family) => {
      const methods = intervalMethods.filter((method) => method.family === family)
      return cells
        .filter((cell) => methods.some((method) => isTriedIn(method, cell)))
        .map((cell) => ({
          id: `${cell.id}, ${family}, ${first} to ${end}`,
          make: () => simulate(cell, [first, end], methods),
        }))
    }),
  )

const ofShuffles = (sets: number): readonly Part[] =>
  shuffledViews.flatMap(({ label, query }) =>
    trendsPutIn.map((months) => ({
      id: `shuffles, ${label}, ${months}`,
      make: () => [shuffled(studyOf(new URLSearchParams(query).get('study') ?? ''), label, query, months, sets)],
    })),
  )

const ofBenchmarks = (sets: number): readonly Part[] =>
  stretches(sets, 50).flatMap(([first, end]) =>
    TOGETHER_METHODS.flatMap((method) =>
      togetherShares.map((share) => ({
        id: `together, ${method}, ${share}, ${first} to ${end}`,
        make: () => [togetherSimulation(studyOf('benchmarks'), method, share)(first, end - first, TOGETHER_DRAWS)],
      })),
    ),
  )

const ofBands = (sets: number): readonly Part[] =>
  stretches(sets, 250).flatMap(([first, end]) =>
    bandCells.map((cell) => ({
      id: `bands, ${cell.id}, ${first} to ${end}`,
      make: () => simulateBands(cell, [first, end]),
    })),
  )

const ofPairs = (sets: number): readonly Part[] =>
  stretches(sets, 250).flatMap(([first, end]) =>
    pairsCells.map((cell) => ({
      id: `pairs, ${cell.id}, ${first} to ${end}`,
      make: () => [simulatePairs(cell, [first, end])],
    })),
  )

const ofConfirmed = (sets: number): readonly Part[] =>
  stretches(sets, 250).flatMap(([first, end]) =>
    confirmedCells.map((cell) => ({
      id: `confirmed, ${cell.id}, ${first} to ${end}`,
      make: () => simulate(cell, [FRESH + first, FRESH + end], confirmedMethods(cell)),
    })),
  )

/** What the parts of a file come to, in the order of the page. */
export function totalOf(file: string): Counted {
  const parts = keptParts(file)
  const counts = (kind: string) => parts.filter(({ id }) => id.startsWith(kind)).flatMap((part) => part.counts)
  const together = counts('together, ') as readonly TogetherCoverage[]
  const others = parts.filter(({ id }) => !/^(together|shuffles|bands|pairs|confirmed), /.test(id))
  const intervals = others.flatMap((part) => part.counts) as readonly Coverage[]
  const bands = counts('bands, ') as readonly BandCoverage[]
  const pairs = counts('pairs, ') as readonly PairsCoverage[]
  return {
    intervals: sumsOf(intervals),
    confirmed: sumsOf(counts('confirmed, ') as readonly Coverage[]),
    bands: bandCells.flatMap((cell) =>
      bandKinds.flatMap((kind) =>
        sumOf(
          bands.filter((one) => one.cell === cell.id && one.kind === kind),
          ['cell', 'kind'],
        ),
      ),
    ),
    pairs: pairsCells.flatMap((cell) =>
      sumOf(
        pairs.filter((one) => one.cell === cell.id),
        ['cell'],
      ),
    ),
    together: TOGETHER_METHODS.flatMap((method) =>
      togetherShares.flatMap((share) =>
        sumOf(
          together.filter((one) => one.method === method && one.share === share),
          ['method', 'share', 'draws'],
        ),
      ),
    ),
    shuffles: counts('shuffles, ') as readonly Shuffled[],
  }
}

const sumsOf = (parts: readonly Coverage[]): readonly Coverage[] =>
  cells.flatMap((cell) =>
    intervalMethods
      .filter((method) => isTriedIn(method, cell))
      .flatMap(({ id }) =>
        sumOf(
          parts.filter((one) => one.cell === cell.id && one.method === id),
          ['cell', 'method'],
        ),
      ),
  )

function sumOf<T extends object>(parts: readonly T[], same: readonly (keyof T)[]): readonly T[] {
  const [first, ...others] = parts
  return first ? [others.reduce((sum, part) => added(sum, part, same), first)] : []
}
