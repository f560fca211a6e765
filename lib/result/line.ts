/** The line of a figure at even steps, with its bands: percentiles of drawn lines where the interval is from draws, else by a formula. */
import { decimalYear, isoDate } from '@/lib/data/decimal-year'
import type { Fit } from '@/lib/fits/fit'
import type { LineErrors } from '@/lib/fits/intervals/interval-kind'
import { findInterval, type IntervalId, isDrawn } from '@/lib/fits/intervals/registry'
import type { FitMethod } from '@/lib/fits/methods/method'
import { LEVEL_YEAR } from '@/lib/fits/resampling/drawn-line'
import { power } from '@/lib/stats/elementary/power'
import type { Draws } from './draws/draws'
import type { AnsweredInterval } from './evidence/answered-interval'
import { percentileInterval } from '@/lib/fits/resampling/draws-summary'
import type { LinePoint } from './result'

const LINE_STEPS = 60

/** What bands are made of: errors by a formula, or drawn lines. */
export interface Band {
  /** Whose interval it is. */
  readonly by: IntervalId
  readonly of: LineErrors | Draws
}

/**
 * The band goes with the interval. A kind that is of the slope alone, record counts or draws of slopes, leaves the line the
 * band of the method's own formula, where it has one.
 * @param turned draws of slopes alone make a band that turns about the middle of the dates
 */
export function bandOf(
  { kind, ends, draws, line, errorsBy }: AnsweredInterval,
  { levelByThreshold: turned = false }: Pick<FitMethod, 'levelByThreshold'>,
): Band | null {
  const own = line && errorsBy && { by: errorsBy, of: line }
  if (!isDrawn(findInterval(kind))) return own
  if (ends === null || draws === null) return null
  return turned || draws.levels?.length === draws.slopes.length ? { by: kind, of: draws } : own
}

/**
 * From the first to the last fitted date.
 * @param band of draws it is pointwise, at each date the middle share `level` of the drawn
 *   lines, and of predictions there is none. Draws of slopes alone turn about the fitted line's middle date: doubt of the
 *   slope and none of the level
 */
export function figureLine(
  fit: Fit,
  { from, to, level }: { readonly from: string; readonly to: string; readonly level: number },
  band: Band | null,
): readonly LinePoint[] {
  const first = decimalYear(from) ?? NaN
  const last = decimalYear(to) ?? NaN
  const dates = Array.from(
    { length: LINE_STEPS + 1 },
    (_, index) => isoDate(first + ((last - first) * index) / LINE_STEPS) ?? '',
  )
  return lineAt(fit, dates, level, band)
}

/** The same line at any dates, ISO days. */
export function lineAt(fit: Fit, dates: readonly string[], level: number, band: Band | null): readonly LinePoint[] {
  const of = band && band.of
  const pivotYear = fit.points.reduce((sum, { observation }) => sum + observation.decimalYear / fit.points.length, 0)
  const pivot = { year: pivotYear, level: Math.log2(fit.curve(pivotYear).value) }
  return dates.map((date) => {
    const year = decimalYear(date) ?? NaN // whole days, so that date and value say the same
    if (of && 'curve' in of) return { date, decimalYear: year, ...of.curve(year) }
    const drawn = of && bandOfDraws(of, year, level, pivot)
    const [low, high] = drawn ? drawn.map((doublings) => power(2, doublings)) : [null, null]
    return {
      date,
      decimalYear: year,
      value: fit.curve(year).value,
      low: low ?? null,
      high: high ?? null,
      predictLow: null,
      predictHigh: null,
    }
  })
}

function bandOfDraws(
  { slopes, levels }: Draws,
  year: number,
  level: number,
  pivot: { readonly year: number; readonly level: number },
): readonly [number, number] | null {
  const lines =
    levels?.length === slopes.length
      ? slopes.map((slope, draw) => (levels[draw] ?? NaN) + slope * (year - LEVEL_YEAR))
      : slopes.map((slope) => pivot.level + slope * (year - pivot.year))
  return percentileInterval(lines, level)
}
