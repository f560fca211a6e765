/**
 * Something estimated on many resamples of a sample, in steps: rows drawn again with replacement as the authors do, or all
 * rows of a paper together. The same seed draws what `bootstrapSlopes` draws on the same rows.
 */
import { createRandom } from '@/lib/stats/chance/random'
import { clustersOf } from '../resampling/row-counts'
import type { Sample } from './sample'

/** What is drawn, and how often. */
export interface ResamplePlan {
  readonly by: 'row' | 'cluster'
  readonly draws: number
  readonly seed: number
}

/**
 * @param estimate of how often each row of the sample was drawn (the array is used again)
 * @yields draws done, after each
 * @returns the estimates in the order drawn
 */
export function* resampleSteps<T>(
  { observations }: Pick<Sample, 'observations'>,
  { by, draws, seed }: ResamplePlan,
  estimate: (weights: Uint32Array) => T,
): Generator<number, readonly T[]> {
  const random = createRandom(seed)
  const units = by === 'cluster' ? clustersOf(observations) : observations.map((_, row) => [row])
  const weights = new Uint32Array(observations.length)
  const estimates: T[] = []
  for (let draw = 1; draw <= draws; draw += 1) {
    weights.fill(0)
    for (let drawn = 0; drawn < units.length; drawn += 1)
      for (const row of units[random.below(units.length)] ?? []) weights[row] = (weights[row] ?? 0) + 1
    estimates.push(estimate(weights))
    yield draw
  }
  return estimates
}
