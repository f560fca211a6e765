/** What each fitted row does to the answer: months per factor of two without it. */
import type { FitMethod } from '../methods/method'
import type { FitOptions } from '../fit-options'
import type { FittedPoint } from '../fit'
import { drawnSlope } from '../resampling/drawn-line'
import type { Observation } from '../rows/observation'

/**
 * Runs the method on the population without each used row, so that records are taken again: the row that a removed record
 * had overshadowed may become one. In closed form where the selection cannot change. Rows that are not used change nothing
 * and are not tried.
 * @param points the fit's points on the whole population
 * @param standIns by id, the other score of the same model that takes a row's place
 * @returns months by row id; null where what is left has no slope, where it points the other way than the whole (months
 * of a halving and of a doubling are not one scale), or for a method that is costly to refit
 */
export function leaveOneOut(
  method: FitMethod,
  population: readonly Observation[],
  options: FitOptions,
  points: readonly FittedPoint[],
  standIns: ReadonlyMap<string, Observation> = new Map(),
): ReadonlyMap<string, number | null> {
  if (method.costly) return new Map(points.map(({ observation }) => [observation.id, null]))
  const whole = method.slope(population, options)
  const slopes = method.slopesWithoutEach?.(population, options) ?? refitted(method, population, options, points)
  return new Map(
    points.map(({ observation: { id } }) => {
      const standIn = standIns.get(id)
      const slope = standIn
        ? method.slope([...population.filter((one) => one.id !== id), standIn], options)
        : (slopes.get(id) ?? NaN)
      return [id, slope * whole > 0 ? 12 / Math.abs(slope) : null]
    }),
  )
}

function refitted(
  method: FitMethod,
  population: readonly Observation[],
  options: FitOptions,
  points: readonly FittedPoint[],
): ReadonlyMap<string, number> {
  const slopeOf = method.resampler?.(population, options)
  if (!slopeOf) {
    return new Map(
      points.map(({ observation: { id } }) => [
        id,
        method.slope(
          population.filter((one) => one.id !== id),
          options,
        ),
      ]),
    )
  }
  const places = new Map(population.map(({ id }, row) => [id, row]))
  const counts = new Uint32Array(population.length).fill(1)
  return new Map(
    points.map(({ observation: { id } }) => {
      const row = places.get(id) ?? 0
      counts[row] = 0
      const slope = drawnSlope(slopeOf(counts))
      counts[row] = 1
      return [id, slope]
    }),
  )
}
