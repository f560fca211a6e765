/**
 * What progress is made of (METHODS 10), in doublings a year over one window, so that factors add:
 *
 *     effective compute = physical compute + algorithms
 *     physical compute  = spending + compute per dollar (the remainder)
 *
 * The terms come from different tables and do not add up by themselves. The remainder closes the sum; beside it stands
 * the FLOP/s per dollar that hardware offered, and the difference of the two is shown and not spread over the terms.
 *
 * Intervals are percentiles of draws. Training runs are drawn as rows, each with its compute and its spending together,
 * so that the remainder knows how they move together; hardware and algorithms are other samples, drawn apart.
 */
import { fail, ok, type Result } from '@/lib/problem'
import { olsSlope } from '@/lib/stats/regression/ols'
import { createRandom, type Random } from '@/lib/stats/chance/random'
import { percentileInterval } from '../resampling/draws-summary'
import type { Observation } from '../rows/observation'

/** The rows behind each term, and how they are resampled. */
export interface DecompositionInputs {
  /** Training runs with their compute (FLOP), and those with their spending (USD), cut to the window; ids are shared. */
  readonly compute: readonly Observation[]
  readonly spending: readonly Observation[]
  /** Hardware by FLOP/s per USD, cut to the window. */
  readonly hardware: readonly Observation[]
  /** Doublings a year that algorithms save, `12 / T_C`, and its draws in the order drawn; null: not there yet. */
  readonly algorithms: { readonly rate: number; readonly draws: readonly number[] | null; readonly n: number }
  readonly draws: number
  readonly seed: number
  readonly level: number
}

/** A term of the decomposition. */
export interface Rate {
  /** Doublings a year, with the interval of its draws. */
  readonly rate: number
  readonly interval: readonly [number, number] | null
  /** Rows behind it; null for a sum or a difference. */
  readonly n: number | null
}

/** Growth of effective compute as a sum of its sources, all in doublings a year. */
export interface Decomposition {
  readonly effective: Rate
  readonly physical: Rate
  readonly algorithms: Rate
  readonly spending: Rate
  /** Physical compute less spending. */
  readonly computePerDollar: Rate
  /** FLOP/s per dollar of hardware on sale, and the remainder less it. */
  readonly hardwarePerDollar: Rate
  readonly discrepancy: Rate
  /**
   * Compute per dollar of the runs that have both numbers, fitted directly: what remains of the discrepancy when both
   * terms rest on the same rows. Null under 3 such runs.
   */
  readonly sameRuns: Rate | null
  readonly level: number
  readonly draws: number
}

/**
 * @returns the first problem of a term: `too-few-points` under 3 rows, `one-date-only`
 * @example computePerDollar.rate === physical.rate - spending.rate; effective.rate === physical.rate + algorithms.rate
 */
export function decompose(inputs: DecompositionInputs): Result<Decomposition> {
  const { compute, spending, hardware, algorithms, draws, seed, level } = inputs
  for (const rows of [compute, spending, hardware]) {
    if (rows.length < 3) return fail({ code: 'too-few-points', n: rows.length, needed: 3 })
    const first = rows[0]?.decimalYear ?? NaN
    if (rows.every(({ decimalYear }) => decimalYear === first))
      return fail({ code: 'one-date-only', decimalYear: first })
  }
  const dollars = new Map(spending.map((run) => [run.id, run]))
  const both = compute.flatMap((run) => {
    const cost = dollars.get(run.id)?.cost
    return cost === undefined ? [] : [{ ...run, cost: run.cost / cost }]
  })
  const ids = [...new Set([...compute, ...spending].map(({ id }) => id))].sort()
  const random = createRandom(seed)
  const terms = [compute, spending, both].map((rows) => rowsByPlace(rows, ids))
  const drawn = drawnSlopes(terms, ids.length, draws, random)
  const [physicalDraws = [], spendingDraws = [], bothDraws = []] = drawn
  const [hardwareDraws = []] = drawnSlopes(
    [rowsByPlace(hardware, hardware.map(({ id }) => id).sort())],
    hardware.length,
    draws,
    random,
  )

  const physical = slopeOf(compute)
  const spent = slopeOf(spending)
  const offered = slopeOf(hardware)
  const remainderDraws = pairs(physicalDraws, spendingDraws, (a, b) => a - b)
  const rate = (value: number, slopes: readonly number[] | null, n: number | null): Rate => ({
    rate: value,
    interval: slopes && percentileInterval(slopes.filter(Number.isFinite), level),
    n,
  })
  return ok({
    effective: rate(
      physical + algorithms.rate,
      algorithms.draws && pairs(physicalDraws, algorithms.draws, (a, b) => a + b),
      null,
    ),
    physical: rate(physical, physicalDraws, compute.length),
    algorithms: rate(algorithms.rate, algorithms.draws, algorithms.n),
    spending: rate(spent, spendingDraws, spending.length),
    computePerDollar: rate(physical - spent, remainderDraws, null),
    hardwarePerDollar: rate(offered, hardwareDraws, hardware.length),
    discrepancy: rate(
      physical - spent - offered,
      pairs(remainderDraws, hardwareDraws, (a, b) => a - b),
      null,
    ),
    sameRuns: both.length < 3 ? null : rate(slopeOf(both), bothDraws, both.length),
    level,
    draws,
  })
}

const slopeOf = (rows: readonly Observation[]): number =>
  olsSlope(
    rows.map(({ decimalYear }) => decimalYear),
    rows.map(({ cost }) => Math.log2(cost)),
  )

/** Independent samples paired in the order drawn, as many as the shorter has. */
function pairs(a: readonly number[], b: readonly number[], of: (a: number, b: number) => number): number[] {
  return Array.from({ length: Math.min(a.length, b.length) }, (_, i) => of(a[i] ?? NaN, b[i] ?? NaN))
}

/** Where each row's id stands among the ids that are drawn; years and doublings about their means. */
interface Placed {
  readonly place: Uint32Array
  readonly t: Float64Array
  readonly y: Float64Array
}

function rowsByPlace(rows: readonly Observation[], ids: readonly string[]): Placed {
  const place = new Map(ids.map((id, i) => [id, i]))
  // Order of the file moves no digit: sums run in the order of ids.
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
  const about = (values: readonly number[]) => {
    const mean = values.reduce((sum, value) => sum + value / values.length, 0)
    return Float64Array.from(values, (value) => value - mean)
  }
  return {
    place: Uint32Array.from(sorted, ({ id }) => place.get(id) ?? 0),
    t: about(sorted.map(({ decimalYear }) => decimalYear)),
    y: about(sorted.map(({ cost }) => Math.log2(cost))),
  }
}

/** One list of slopes a term, from the same resamples of places; NaN where a resample leaves a term one date. */
function drawnSlopes(terms: readonly Placed[], size: number, draws: number, random: Random): number[][] {
  const counts = new Uint32Array(size)
  const slopes: number[][] = terms.map(() => [])
  for (let draw = 0; draw < draws; draw += 1) {
    counts.fill(0)
    for (let i = 0; i < size; i += 1) {
      const picked = random.below(size)
      counts[picked] = (counts[picked] ?? 0) + 1
    }
    terms.forEach((term, index) => slopes[index]?.push(weightedSlope(term, counts)))
  }
  return slopes
}

function weightedSlope({ place, t, y }: Placed, counts: Uint32Array): number {
  let [n, sumT, sumY, squares, products] = [0, 0, 0, 0, 0]
  for (let i = 0; i < t.length; i += 1) {
    const weight = counts[place[i]!]!
    if (weight === 0) continue
    n += weight
    sumT += weight * t[i]!
    sumY += weight * y[i]!
    squares += weight * t[i]! * t[i]!
    products += weight * t[i]! * y[i]!
  }
  const spread = squares - (sumT * sumT) / n
  return spread > squares * 1e-12 ? (products - (sumT * sumY) / n) / spread : NaN
}
