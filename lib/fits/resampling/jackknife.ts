/** The slope without each row or cluster: how much each of them moves it. */
import type { FitOptions } from '../fit-options'
import type { FitMethod } from '../methods/method'
import type { Observation } from '../rows/observation'
import { slopeOfCopies } from './bootstrap'
import { drawnSlope } from './drawn-line'
import { clustersOf } from './row-counts'

/**
 * Slopes without each row of the population, or without each cluster, in turn: what the acceleration of a BCa interval
 * is made of. NaN where none is left.
 */
export function jackknifeSlopes(
  population: readonly Observation[],
  method: FitMethod,
  options: FitOptions,
  by: 'row' | 'cluster',
): readonly number[] {
  const slopeOf = method.resampler?.(population, options) ?? slopeOfCopies(population, method, options)
  const groups = by === 'cluster' ? clustersOf(population) : population.map((_, row) => [row])
  const counts = new Uint32Array(population.length)
  for (const row of groups.flat()) counts[row] = 1
  return groups.map((group) => {
    for (const row of group) counts[row] = 0
    const slope = drawnSlope(slopeOf(counts))
    for (const row of group) counts[row] = 1
    return slope
  })
}
