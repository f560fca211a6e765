/**
 * Would it have foretold? The least-squares line is fitted to the first k points only, and each later one is held against
 * the prediction made then (METHODS 10). Forecasts share points, so their coverage is a description and not a test.
 */
import { median, medianAbsolute } from '@/lib/stats/robust/order-statistics'
import { ols, standardErrorsAt } from '@/lib/stats/regression/ols'
import { tCritical } from '@/lib/stats/distributions/t-distribution'
import { type HalvingTime, halvingTime } from '../rates/halving-time'
import type { Observation } from '../rows/observation'
import { evenly } from './threshold-sweep'

const FEWEST_FITTED = 4
/** Origins of a long series are thinned to this many, evenly: work then grows linearly in its rows. */
const MOST_ORIGINS = 400

/** A fit of the first k points, held against those that came later. */
export interface BackTestOrigin {
  /** Points fitted, and the date of the last of them, ISO. */
  readonly k: number
  readonly to: string
  /** Doublings of cost per year. */
  readonly slope: number
  readonly interval: readonly [number, number] | null
  readonly time: HalvingTime | null
  /** The first later point against what was foretold of it: doublings, log2 of its cost; `half` of the prediction interval. */
  readonly next: {
    readonly id: string
    readonly date: string
    readonly predicted: number
    readonly half: number
    readonly observed: number
  }
  /** Later points, and how many lie in their prediction interval. */
  readonly predicted: number
  readonly covered: number
  /** Medians over the later points, in doublings of cost: of the error observed - predicted, and of its size. */
  readonly medianError: number
  readonly medianSize: number
}

/** Forecasts from every last date on, held against what came; errors are doublings of cost. */
export interface BackTest {
  readonly n: number
  readonly level: number
  /** One for each last date (of at most 400) that leaves at least one point to predict, in date order. */
  readonly origins: readonly BackTestOrigin[]
  /** Over all forecasts of all origins. */
  readonly forecasts: number
  readonly covered: number
  /** `covered / forecasts`; null without forecasts. */
  readonly coverage: number | null
  readonly medianError: number | null
  readonly medianSize: number | null
}

/**
 * @param points fitted rows in date order. Records are the same rows then as now, so their test is fair too; rows of one
 * day are never split between the known and the later ones
 * @param level  of the prediction interval
 */
export function backTest(points: readonly Observation[], level: number): BackTest {
  const n = points.length
  const years = points.map(({ decimalYear }) => decimalYear)
  const doublings = points.map(({ cost }) => Math.log2(cost))
  const origins: BackTestOrigin[] = []
  const all: number[] = []
  let covered = 0
  const sizes = points.flatMap((_, k) => (k >= FEWEST_FITTED && years[k] !== years[k - 1] ? [k] : []))
  for (const k of evenly(sizes, MOST_ORIGINS)) {
    const line = ols(years.slice(0, k), doublings.slice(0, k))
    if (!line.ok) continue
    const { slope, slopeSe, df, meanX, meanY } = line.value
    const critical = tCritical(level, df)
    const foretold = (later: number) => {
      const year = years[later] ?? NaN
      return {
        predicted: meanY + slope * (year - meanX),
        half: critical * (standardErrorsAt(line.value, year)?.prediction ?? NaN),
        observed: doublings[later] ?? NaN,
      }
    }
    const errors: number[] = []
    let inside = 0
    for (let later = k; later < n; later += 1) {
      const { predicted, half, observed } = foretold(later)
      const error = observed - predicted
      errors.push(error)
      if (Math.abs(error) <= half) inside += 1
    }
    const halfSlope = slopeSe === null ? null : critical * slopeSe
    const interval = halfSlope === null ? null : ([slope - halfSlope, slope + halfSlope] as const)
    const time = halvingTime(slope, interval)
    origins.push({
      k,
      to: points[k - 1]?.date ?? '',
      slope,
      interval,
      time: time.ok ? time.value : null,
      next: { id: points[k]?.id ?? '', date: points[k]?.date ?? '', ...foretold(k) },
      predicted: errors.length,
      covered: inside,
      medianError: median(errors),
      medianSize: medianAbsolute(errors),
    })
    for (const error of errors) all.push(error)
    covered += inside
  }
  return {
    n,
    level,
    origins,
    forecasts: all.length,
    covered,
    coverage: all.length > 0 ? covered / all.length : null,
    medianError: all.length > 0 ? median(all) : null,
    medianSize: all.length > 0 ? medianAbsolute(all) : null,
  }
}
