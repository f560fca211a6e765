/**
 * Synthetic data sets whose truth is known: dates at random, log2 cost on a line, and for the methods that hold
 * performance, a performance that goes with it. Seeded: the same sets on every machine.
 */
import { isoDate } from '@/lib/data/decimal-year'
import { doublingsOfFactor } from '@/lib/fits/rows/cost-error'
import type { Observation } from '@/lib/fits/rows/observation'
import { normalDraws } from '@/lib/stats/chance/normal-draws'
import { createRandom, type Random } from '@/lib/stats/chance/random'
import type { Cell, Errors } from './cells'

const FIRST_YEAR = 2012

export interface Sample {
  /** `log2 C = 60 + b (t - 2015) + e`. */
  readonly trend: readonly Observation[]
  /** `log2 C = 60 + b (t - 2015) + c g + e`, for `pooled`: error in cost, none in performance. */
  readonly pooled: readonly Observation[]
  /** `g = k + m log2 C + h t + e` with `-h / m = b`, for `inverse`: error in performance, in cost where the cell says so. */
  readonly inverse: readonly Observation[]
}

export function sampleOf({ n, slope, years: span, errors }: Cell, seed: number): Sample {
  const random = createRandom(seed)
  const normal = normalDraws(random)
  const clusters = clustersOf(n, errors)
  const years = yearsOf(clusters, span, random)
  const errorsOf = () => scatter(errors, clusters, years, normal, random)
  const [ofTrend, ofPooled, ofInverse] = [errorsOf(), errorsOf(), errorsOf()]
  const ofCosts = errors.kind === 'costs' ? doublingsOfFactor(errors.factor) : 0
  const trend: Observation[] = []
  const pooled: Observation[] = []
  const inverse: Observation[] = []
  years.forEach((year, i) => {
    const date = isoDate(year) ?? ''
    const row = (doublings: number, performance: number | null) =>
      observation(i, clusters[i] ?? '', date, year, doublings, performance)
    const line = 60 + slope * (year - 2015)
    const g = -2 + 0.5 * normal() - 0.1 * (year - 2015)
    const cost = 60 + 2 * normal() + 0.3 * (year - 2015)
    trend.push(row(line + (ofTrend[i] ?? NaN), null))
    pooled.push(row(line - 2 * g + (ofPooled[i] ?? NaN), Math.exp(g)))
    // Frontier cost grows while the error rate falls with it: m = -0.3, h = m (-b).
    const expected = -2 - 0.3 * (cost - 60 - slope * (year - 2015))
    const noted = ofCosts === 0 ? cost : cost + ofCosts * normal()
    inverse.push(row(noted, Math.exp(expected + 0.4 * (ofInverse[i] ?? NaN))))
  })
  return { trend, pooled, inverse }
}

/** Name of each row's cluster, rows of one together; the first cluster has twice as many rows as the middle one. */
function clustersOf(n: number, errors: Errors): readonly string[] {
  if (errors.kind !== 'clusters') return Array.from({ length: n }, (_, i) => `row ${i}`)
  const { clusters } = errors
  const ends = Array.from(
    { length: clusters },
    (_, k) => (n * (k + 1) * (2 * clusters - k)) / (clusters * (clusters + 1)),
  )
  return Array.from({ length: n }, (_, i) => `cluster ${ends.findIndex((end) => i + 0.5 < end)}`)
}

/** In order, one a cluster: rows that lean on the one before have no other order. */
function yearsOf(clusters: readonly string[], span: number, random: Random): readonly number[] {
  const names = [...new Set(clusters)]
  const drawn = names.map(() => FIRST_YEAR + span * random.uniform())
  if (names.length === clusters.length) return drawn.sort((a, b) => a - b)
  return clusters.map((name) => drawn[names.indexOf(name)] ?? NaN)
}

/** In doublings (or of g), as wide as the bundled series are. */
function scatter(
  errors: Errors,
  clusters: readonly string[],
  years: readonly number[],
  normal: () => number,
  random: Random,
): readonly number[] {
  const exponential = () => -Math.log(1 - random.uniform())
  switch (errors.kind) {
    case 'normal':
    case 'costs':
      return clusters.map(() => normal())
    case 't5':
      return clusters.map(() => studentFive(normal))
    case 'lean': {
      const { rho } = errors
      let last = normal()
      return clusters.map((_, i) => {
        if (i > 0) last = rho * last + Math.sqrt(1 - rho * rho) * normal()
        return last
      })
    }
    case 'clusters': {
      const shared = new Map(clusters.map((name) => [name, 0]))
      for (const name of shared.keys()) shared.set(name, normal())
      return clusters.map((name) => Math.SQRT1_2 * ((shared.get(name) ?? NaN) + normal()))
    }
    case 'one-sided':
      return clusters.map(exponential)
    case 'spending':
      return years.map((year) => (random.uniform() < errors.share ? 1 + year - FIRST_YEAR : 1) * exponential())
  }
}

/** Student's t with 5 degrees of freedom at variance one: the same scatter with heavier tails. */
function studentFive(normal: () => number): number {
  let squares = 0
  for (let i = 0; i < 5; i += 1) squares += normal() ** 2
  return (normal() / Math.sqrt(squares / 5)) * Math.sqrt(3 / 5)
}

function observation(
  i: number,
  cluster: string,
  date: string,
  year: number,
  doublings: number,
  performance: number | null,
): Observation {
  const id = `r${String(i).padStart(3, '0')}`
  const row = { id, line: i + 2, cells: {} }
  return { id, name: id, date, decimalYear: year, cost: 2 ** doublings, performance, cluster, row }
}
