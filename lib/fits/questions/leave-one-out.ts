/** What each fitted row does to the answer: months per factor of two without it, and with it its model. */
import type { FitMethod } from '../methods/method'
import type { FitOptions } from '../fit-options'
import type { FittedPoint } from '../fit'
import { drawnSlope } from '../resampling/drawn-line'
import type { Observation } from '../rows/observation'

/**
 * Runs the method on the population without each used row, so that records are taken again: the row that a removed record
 * had overshadowed may become one. Another score of its model does not take its place: the model goes. In closed form where
 * the selection cannot change. Rows that are not used change nothing and are not tried.
 * @param points the fit's points on the whole population
 * @param modelOf by id of a row, its model, which goes with every row of the population that is of it: a source may spell one
 * model in two ways
 * @returns months by row id; null where what is left has no slope, where it points the other way than the whole (months
 * of a halving and of a doubling are not one scale), or for a method that is costly to refit
 */
export function leaveOneOut(
  method: FitMethod,
  population: readonly Observation[],
  options: FitOptions,
  points: readonly FittedPoint[],
  modelOf: (id: string) => string = (id) => id,
): ReadonlyMap<string, number | null> {
  if (method.costly) return new Map(points.map(({ observation }) => [observation.id, null]))
  const whole = method.slope(population, options)
  const slopes = method.slopesWithoutEach?.(population, options) ?? refitted(method, population, options, points)
  const [seen, repeated] = [new Set<string>(), new Set<string>()]
  for (const { id } of population) (seen.has(modelOf(id)) ? repeated : seen).add(modelOf(id))
  return new Map(
    points.map(({ observation: { id } }) => {
      const model = modelOf(id)
      const slope = repeated.has(model)
        ? method.slope(
            population.filter((one) => modelOf(one.id) !== model),
            options,
          )
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
