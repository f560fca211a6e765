/**
 * Two slopes from one resample: the models of two samples are drawn again together, and each method is run on what is drawn
 * of its own rows. So what the samples share, as errors of one model seen on two benchmarks, moves both slopes at once and
 * counts in their difference as it should.
 *
 * Source: A. C. Davison, D. V. Hinkley, "Bootstrap methods and their application", Cambridge 1997, section 3.8 (clusters
 * drawn whole), section 2.2.3 (a statistic of two dependent parts).
 */
import { createRandom } from '@/lib/stats/chance/random'
import type { FitOptions } from '../fit-options'
import type { FitMethod } from '../methods/method'
import type { Observation } from '../rows/observation'
import { slopeOfCopies } from './bootstrap'
import { drawnSlope } from './drawn-line'
import { rowCounter } from './row-counts'
import type { SharedUnit } from './shared-units'

/** A sample with what is asked of it. */
export interface SampleAsked {
  readonly population: readonly Observation[]
  readonly method: FitMethod
  readonly options: FitOptions
}

/** Slopes of the two in each draw that gave both, doublings of cost a year. */
export interface PairedSlopes {
  readonly slopes: readonly (readonly [first: number, second: number])[]
  /** Draws in which one of them had no slope. */
  readonly failed: number
}

const DRAWS_A_STEP = 20

/**
 * @param units  of `sharedUnits`, for the two populations; as many are drawn as there are
 * @param plan   how many draws, and the seed that decides them
 * @yields how many draws are done
 */
export function* pairedBootstrapSteps(
  first: SampleAsked,
  second: SampleAsked,
  units: readonly SharedUnit[],
  { draws, seed }: { readonly draws: number; readonly seed: number },
): Generator<number, PairedSlopes> {
  const drawUnits = rowCounter(createRandom(seed), null, units.length)
  const drawn = new Uint32Array(units.length)
  const slopesOf = pairedSlopes(first, second, units)
  const slopes: (readonly [number, number])[] = []
  for (let draw = 1; draw <= draws; draw += 1) {
    drawUnits(drawn)
    const pair = slopesOf(drawn)
    if (pair.every(Number.isFinite)) slopes.push(pair)
    if (draw % DRAWS_A_STEP === 0) yield draw
  }
  return { slopes, failed: draws - slopes.length }
}

/** Both slopes when unit i was drawn `drawn[i]` times; NaN where a sample has none. */
export function pairedSlopes(
  first: SampleAsked,
  second: SampleAsked,
  units: readonly SharedUnit[],
): (drawn: Uint32Array) => readonly [number, number] {
  const ofFirst = slopeOfRows(first)
  const ofSecond = slopeOfRows(second)
  return (drawn) => {
    for (const [place, { first: rows, second: others }] of units.entries()) {
      const times = drawn[place] ?? 0
      for (const row of rows) ofFirst.counts[row] = times
      for (const row of others) ofSecond.counts[row] = times
    }
    return [ofFirst.slope(), ofSecond.slope()]
  }
}

/** A sample's slope when each row counts as often as `counts` says. */
function slopeOfRows({ population, method, options }: SampleAsked) {
  const counts = new Uint32Array(population.length)
  const slopeOf = method.resampler?.(population, options) ?? slopeOfCopies(population, method, options)
  return { counts, slope: () => drawnSlope(slopeOf(counts)) }
}
