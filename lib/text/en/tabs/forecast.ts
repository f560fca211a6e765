/** The words of the tab "Forecast": when a cost is met, and what earlier fits would have foretold. */
import { isoDate } from '@/lib/data/decimal-year'
import type { BackTest, BackTestOrigin } from '@/lib/fits/questions/back-test'
import type { IntervalId } from '@/lib/fits/intervals/registry'
import type { DateSet } from '@/lib/fits/questions/date-set'
import type { InversePrediction } from '@/lib/fits/questions/inverse-prediction'
import { intervalNames } from '../answer/interval-kinds'
import { formatFixed, formatInteger, formatMonthYear, formatPercent, plural } from '../format'
import { slopeText, yearText } from './halving-time-text'

export const forecastWords = {
  question: (fall: boolean) => (fall ? 'When will it cost so little?' : 'When will it be so much?'),
  target: (label: string, unit: string) => `Target ${label}${unit === '' ? '' : `, ${unit}`}`,
  badTarget: 'Type a number above zero, for example 1e18.',
  problem: (reason: string) => `No date: ${reason}.`,
  /** Whose bands, and that they are another's than the interval of the slope, where they are. */
  restsOn: (by: IntervalId, slopesBy: IntervalId) =>
    `These dates rest on bands by ${intervalNames[by].error ?? intervalNames[by].menu('')}${by === slopesBy ? '' : ', not on the interval of the slope, which says nothing of the line’s height'}.`,
  tested: 'Would earlier fits have foretold it?',
  picture:
    'Months per factor of two as fits of the first points only would have said, by the date of the last point known',
  axis: 'Fitted up to',
  line: 'The line',
  mean: (level: string) => `The line’s ${level} interval`,
  prediction: (level: string) => `A new point’s ${level} interval`,
  noTrend:
    'There is no trend here, so it meets no target. Widen dates and filters, or hold an easier performance fixed.',
  notEnough: (n: number) =>
    `A back-test fits the first 4 points or more and predicts the rest: ${plural(n, 'point is', 'points are')} too few, or none is later.`,
  olsOnly: 'The back-test is by least squares, whatever method or estimator the view has.',
  table: 'All origins as a table',
}

/** The month in which the line has the cost, or that no day in reach has it. */
export function lineDateText({ decimalYear, extrapolated }: InversePrediction): string {
  if (decimalYear === null) return 'never: the line is level'
  const day = isoDate(decimalYear)
  if (day === null) return decimalYear > 2000 ? 'not before the year 9999' : 'before the year 100'
  return `${formatMonthYear(day)}${extrapolated ? ', beyond the dates fitted' : ''}`
}

/** A set of dates in words: it may have no end, two halves, or nothing in it. */
export function dateSetText(set: DateSet | null): string {
  if (set === null) return 'not known for this method and interval'
  switch (set.kind) {
    case 'interval':
      return `${yearText(set.from)} to ${yearText(set.to)}`
    case 'outside':
      return `up to ${yearText(set.until)}, or from ${yearText(set.since)} on: the data do not say on which side`
    case 'until':
      return `up to ${yearText(set.until)}, without a beginning`
    case 'since':
      return `from ${yearText(set.since)} on, without an end`
    case 'every-date':
      return 'any date: no date is excluded'
    case 'no-date':
      return 'no date: the band never holds this cost'
  }
}

/** How many forecasts held, and by how much the others missed. */
export function backTestFinding({ forecasts, covered, coverage, medianError, medianSize, level, n }: BackTest): string {
  if (coverage === null || medianSize === null || medianError === null) return forecastWords.notEnough(n)
  const side =
    Math.abs(medianError) < 0.05
      ? 'neither above nor below'
      : medianError > 0
        ? `mostly above what was foretold (median ${formatFixed(medianError, 2)} doublings)`
        : `mostly below what was foretold (median ${formatFixed(Math.abs(medianError), 2)} doublings)`
  return `Of ${plural(forecasts, 'forecast of a later point', 'forecasts of later points')} by fits of the first 4 points or more, ${formatInteger(covered)} (${formatPercent(coverage)}) held it in their ${formatPercent(level)} interval. The median error is ${formatFixed(medianSize, 2)} doublings, a factor of ${formatFixed(2 ** medianSize, 1)}; the points lay ${side}. Forecasts share their points, so this describes and does not test.`
}

/** What the card of an origin says: when the fit was made, of how many points, and its answer. */
export const originDetails = ({ k, to, slope, interval }: BackTestOrigin) => ({
  name: `${forecastWords.axis} ${to}`,
  facts: [slopeText(slope, interval), plural(k, 'point')],
})
