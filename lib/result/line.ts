/** The line of a figure at even steps, with its bands: percentiles of drawn lines where the interval is from draws, else the fit's own. */
import { decimalYear, isoDate } from '@/lib/data/decimal-year'
import type { Fit } from '@/lib/fits/fit'
import { LEVEL_YEAR } from '@/lib/fits/resampling/drawn-line'
import type { Draws } from './draws/draws'
import { percentileInterval } from '@/lib/fits/resampling/draws-summary'
import type { LinePoint } from './result'

const LINE_STEPS = 60

/**
 * From the first to the last fitted date.
 * @param band the fit's own; none; or draws, whose band is pointwise, at each date the middle share `level` of the drawn
 *   lines, and of predictions there is none. Draws of slopes alone turn about the fitted line's middle date: doubt of the
 *   slope and none of the level
 */
export function figureLine(
  fit: Fit,
  { from, to, level }: { readonly from: string; readonly to: string; readonly level: number },
  band: 'own' | 'none' | Draws,
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
export function lineAt(
  fit: Fit,
  dates: readonly string[],
  level: number,
  band: 'own' | 'none' | Draws,
): readonly LinePoint[] {
  const pivotYear = fit.points.reduce((sum, { observation }) => sum + observation.decimalYear / fit.points.length, 0)
  const pivot = { year: pivotYear, level: Math.log2(fit.curve(pivotYear).value) }
  return dates.map((date) => {
    const year = decimalYear(date) ?? NaN // whole days, so that date and value say the same
    const own = fit.curve(year)
    if (band === 'own') return { date, decimalYear: year, ...own }
    const drawn = band === 'none' ? null : bandOfDraws(band, year, level, pivot)
    const [low, high] = drawn ? drawn.map((doublings) => 2 ** doublings) : [null, null]
    return {
      date,
      decimalYear: year,
      value: own.value,
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
