/**
 * How good were its forecasts, and was a line better than no line? Each origin of the back-test predicts what came later,
 * once by the line and once by a random walk with drift that starts from the last day, and both are scored by horizon:
 * how often the interval held, and the continuous ranked probability score, which rewards a narrow right prediction.
 *
 * The walk, on days t with mean levels: drift `(y_k - y_1)/(t_k - t_1)`, variance a year by the steps over their lengths,
 * prediction `y_k + drift h` with scale² `variance (h + h²/(t_k - t_1))` and t of one less than the steps (Brownian motion
 * with drift; Hyndman & Athanasopoulos, Forecasting (3rd ed. 2021), section 5.2).
 */
import { crpsOfT } from '@/lib/stats/distributions/crps'
import { tCritical } from '@/lib/stats/distributions/t-distribution'
import { ols, standardErrorsAt } from '@/lib/stats/regression/ols'
import { evenly } from './threshold-sweep'

/** One way of forecasting within one range of horizons. */
export interface ForecastScore {
  readonly forecasts: number
  /** Of them, those that the prediction interval held. */
  readonly covered: number
  /** Mean, in doublings of cost; less is better. */
  readonly crps: number
}

/** Forecasts from over `above` up to `upTo` years ahead; null where there are none. */
export interface HorizonScores {
  readonly above: number
  readonly upTo: number | null
  readonly line: ForecastScore | null
  readonly walk: ForecastScore | null
}

const ENDS = [1, 2, 5, Infinity] as const
const FEWEST_FITTED = 4
const FEWEST_DAYS = 3
const LEAST_DF = 2
/** Origins of a long series are thinned to this many, evenly. */
const MOST_ORIGINS = 100

interface Prediction {
  readonly middle: number
  readonly scale: number
}
type Forecaster = { readonly df: number; readonly at: (year: number) => Prediction } | null

/**
 * @param years decimal years in date order; @param doublings log2 cost; @param level of the prediction intervals
 * @returns the four ranges of horizons, nearest first
 */
export function forecastScores(
  years: readonly number[],
  doublings: readonly number[],
  level: number,
): readonly HorizonScores[] {
  const empty = () => ENDS.map(() => ({ forecasts: 0, covered: 0, sum: 0 }))
  const sums = { line: empty(), walk: empty() }
  const origins = years.flatMap((year, k) => (k >= FEWEST_FITTED && year !== years[k - 1] ? [k] : []))
  for (const k of evenly(origins, MOST_ORIGINS)) {
    const [t, y] = [years.slice(0, k), doublings.slice(0, k)]
    if (new Set(t).size < FEWEST_DAYS) continue
    const last = t.at(-1) ?? NaN
    for (const [name, forecaster] of [
      ['line', lineOf(t, y)],
      ['walk', walkOf(t, y)],
    ] as const) {
      if (!forecaster || forecaster.df < LEAST_DF) continue
      const critical = tCritical(level, forecaster.df)
      for (let later = k; later < years.length; later++) {
        const year = years[later] ?? NaN
        const { middle, scale } = forecaster.at(year)
        const error = (doublings[later] ?? NaN) - middle
        const range = sums[name][ENDS.findIndex((end) => year - last <= end)]
        if (!range || !(scale > 0)) continue
        range.forecasts += 1
        if (Math.abs(error) <= critical * scale) range.covered += 1
        range.sum += crpsOfT(error, scale, forecaster.df)
      }
    }
  }
  const score = (one: { forecasts: number; covered: number; sum: number } | undefined): ForecastScore | null =>
    one && one.forecasts > 0 ? { forecasts: one.forecasts, covered: one.covered, crps: one.sum / one.forecasts } : null
  return ENDS.map((end, i) => ({
    above: ENDS[i - 1] ?? 0,
    upTo: Number.isFinite(end) ? end : null,
    line: score(sums.line[i]),
    walk: score(sums.walk[i]),
  }))
}

function lineOf(t: readonly number[], y: readonly number[]): Forecaster {
  const line = ols(t, y)
  if (!line.ok) return null
  const { slope, meanX, meanY, df } = line.value
  return {
    df,
    at: (year) => ({
      middle: meanY + slope * (year - meanX),
      scale: standardErrorsAt(line.value, year)?.prediction ?? NaN,
    }),
  }
}

function walkOf(t: readonly number[], y: readonly number[]): Forecaster {
  const days = [...new Set(t)]
  const levels = days.map((day) => {
    const same = y.filter((_, i) => t[i] === day)
    return same.reduce((sum, value) => sum + value, 0) / same.length
  })
  const [first, last] = [days[0] ?? NaN, days.at(-1) ?? NaN]
  const span = last - first
  const end = levels.at(-1) ?? NaN
  const drift = (end - (levels[0] ?? NaN)) / span
  const df = days.length - 2
  let squares = 0
  for (let i = 1; i < days.length; i++) {
    const step = (days[i] ?? NaN) - (days[i - 1] ?? NaN)
    squares += ((levels[i] ?? NaN) - (levels[i - 1] ?? NaN) - drift * step) ** 2 / step
  }
  const variance = squares / df
  return {
    df,
    at: (year) => {
      const ahead = year - last
      return { middle: end + drift * ahead, scale: Math.sqrt(variance * (ahead + (ahead * ahead) / span)) }
    },
  }
}
