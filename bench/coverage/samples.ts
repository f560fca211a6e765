/**
 * Synthetic data sets whose truth is known: dates spread at random over ten years, log2 cost on a line, and for the methods
 * that hold performance, a performance that goes with it. Seeded: the same sets on every machine.
 */
import { isoDate } from '@/lib/data/decimal-year'
import type { Observation } from '@/lib/fits/rows/observation'
import { normalDraws } from '@/lib/stats/chance/normal-draws'
import { createRandom } from '@/lib/stats/chance/random'

export type Errors = 'normal' | 't5'

/** Doublings a year. */
export const TRUE_SLOPE = -0.8

/** SD of the scatter about the line, in doublings (or of g): as wide as the bundled series are. */
const SCATTER = 1

export interface Sample {
  /** `log2 C = 60 + b (t - 2015) + e`. */
  readonly trend: readonly Observation[]
  /** `log2 C = 60 + b (t - 2015) + c g + e`, for `pooled`: error in cost, none in performance. */
  readonly pooled: readonly Observation[]
  /** `g = k + m log2 C + h t + e` with `-h / m = b`, for `inverse`: error in performance, none in cost. */
  readonly inverse: readonly Observation[]
}

export function sampleOf(n: number, errors: Errors, seed: number): Sample {
  const random = createRandom(seed)
  const normal = normalDraws(random)
  const error = () => SCATTER * (errors === 'normal' ? normal() : studentFive(normal))
  const trend: Observation[] = []
  const pooled: Observation[] = []
  const inverse: Observation[] = []
  for (let i = 0; i < n; i += 1) {
    const year = 2012 + 10 * random.uniform()
    const line = 60 + TRUE_SLOPE * (year - 2015)
    const g = -2 + 0.5 * normal() - 0.1 * (year - 2015)
    const spend = 2 * normal() + 0.3 * (year - 2015)
    trend.push(observation(i, year, line + error(), null))
    pooled.push(observation(i, year, line - 2 * g + error(), Math.exp(g)))
    // Frontier cost grows while the error rate falls with it: m = -0.3, h = m (-b).
    const cost = 60 + spend
    inverse.push(
      observation(i, year, cost, Math.exp(-2 - 0.3 * (cost - 60 - TRUE_SLOPE * (year - 2015)) + 0.4 * error())),
    )
  }
  return { trend, pooled, inverse }
}

/** Student's t with 5 degrees of freedom at variance one: the same scatter with heavier tails. */
function studentFive(normal: () => number): number {
  let squares = 0
  for (let i = 0; i < 5; i += 1) squares += normal() ** 2
  return (normal() / Math.sqrt(squares / 5)) * Math.sqrt(3 / 5)
}

function observation(i: number, year: number, doublings: number, performance: number | null): Observation {
  const id = `r${String(i).padStart(3, '0')}`
  const row = { id, line: i + 2, cells: {} }
  const date = isoDate(year) ?? ''
  return { id, name: id, date, decimalYear: year, cost: 2 ** doublings, performance, cluster: id, row }
}
