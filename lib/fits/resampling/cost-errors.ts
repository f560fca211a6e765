/**
 * What errors of the costs themselves do to a trend (METHODS 10). An estimate of training compute is good to a factor of
 * two to ten; so in every draw each row's cost is moved by a log-normal factor of its own, and then the rows are drawn
 * again and the whole method is run, records retaken. The resamples are those of the plain bootstrap with the same seed:
 * the two intervals differ by the errors alone.
 *
 * Errors are independent of each other and of the date. One that all costs share moves the level and not the slope; one
 * that drifts with time moves the slope, and no resampling of these data can show it.
 */
import { normalDraws } from '@/lib/stats/chance/normal-draws'
import { createRandom } from '@/lib/stats/chance/random'
import { power } from '@/lib/stats/elementary/power'
import { type BootstrapPlan, type BootstrapResult, slopeOfCopies } from './bootstrap'
import type { FitMethod } from '../methods/method'
import type { FitOptions } from '../fit-options'
import type { Observation } from '../rows/observation'
import { clustersOf, rowCounter } from './row-counts'

/** A bootstrap whose costs are moved by their errors; residuals are not drawn. */
export interface CostErrorPlan extends Pick<BootstrapPlan, 'draws' | 'seed'> {
  readonly by: 'row' | 'cluster'
}

/** Draws between two of the steps. */
const DRAWS_A_STEP = 10

/**
 * @param errors standard deviation of each row's log2 cost, doublings, in the order of the population
 * @yields how many draws are done
 */
export function* costErrorSteps(
  population: readonly Observation[],
  errors: ArrayLike<number>,
  method: FitMethod,
  options: FitOptions,
  { by, draws, seed }: CostErrorPlan,
): Generator<number, BootstrapResult> {
  const drawCounts = rowCounter(createRandom(seed), by === 'cluster' ? clustersOf(population) : null, population.length)
  const normal = normalDraws(createRandom((seed ^ OTHER_SEED) >>> 0))
  const counts = new Uint32Array(population.length)
  const slopes: number[] = []
  for (let draw = 1; draw <= draws; draw += 1) {
    drawCounts(counts)
    const moved = population.map((observation, row) => {
      const error = (errors[row] ?? 0) * normal()
      return withCost(observation, observation.cost * power(2, error))
    })
    const slope = slopeOfCopies(moved, method, options)(counts)
    if (Number.isFinite(slope)) slopes.push(slope)
    if (draw % DRAWS_A_STEP === 0) yield draw
  }
  return { slopes, failed: draws - slopes.length }
}

const withCost = (
  { id, name, date, decimalYear, performance, cluster, row }: Observation,
  cost: number,
): Observation => ({ id, name, date, decimalYear, cost, performance, cluster, row })

/** A stream of its own for the errors, so that the rows drawn are those of the plain bootstrap. */
const OTHER_SEED = 0x5bd1e995
