/** What each fitted row does to the answer: months per factor of two without it. */
import type { FitMethod, FitOptions, FittedPoint } from './fit'
import type { Observation } from './observation'

/**
 * Runs the method on the population without each used row, so that records are taken again: the row that a removed record
 * had overshadowed may become one. Rows that are not used change nothing and are not tried.
 * @param points the fit's points on the whole population
 * @returns months by row id; null where what is left has no slope, where it points the other way than the whole (months
 * of a halving and of a doubling are not one scale), or for a method that is costly to refit
 */
export function leaveOneOut(
  method: FitMethod,
  population: readonly Observation[],
  options: FitOptions,
  points: readonly FittedPoint[],
): ReadonlyMap<string, number | null> {
  if (method.costly) return new Map(points.map(({ observation }) => [observation.id, null]))
  const whole = method.slope(population, options)
  return new Map(
    points.map(({ observation: { id } }) => {
      const slope = method.slope(
        population.filter((one) => one.id !== id),
        options,
      )
      return [id, slope * whole > 0 ? 12 / Math.abs(slope) : null]
    }),
  )
}
