/** When a cost is met, and what it costs on a day, in words: the tab "Forecast" and the legend of a chart that draws it. */
import { isoDate } from '@/lib/data/decimal-year'
import type { DateSet } from '@/lib/fits/questions/date-set'
import type { InversePrediction } from '@/lib/fits/questions/inverse-prediction'
import { formatCost, formatDate, formatMonthYear, formatPercent } from '../format'
import { yearText } from './year-text'

/** The month in which the line has the cost, or that no day in reach has it. */
export function lineDateText({
  decimalYear,
  extrapolated,
}: Pick<InversePrediction, 'decimalYear' | 'extrapolated'>): string {
  if (decimalYear === null) return 'never: the line is level'
  const day = isoDate(decimalYear)
  if (day === null) return decimalYear > 2000 ? 'not before the year 9999' : 'before the year 100'
  return `${formatMonthYear(day)}${extrapolated ? ', beyond the dates fitted' : ''}`
}

/** "7.5 × 10²¹ FLOP: Oct 2027, the line’s 95 % interval Nov 2025 to Sep 2039". */
export function targetText(
  met: Pick<InversePrediction, 'target' | 'decimalYear' | 'extrapolated' | 'mean'>,
  unit: string,
  level: number,
): string {
  const day = met.decimalYear === null ? null : isoDate(met.decimalYear)
  const when = day === null ? lineDateText(met) : formatMonthYear(day)
  const interval = met.mean === null ? '' : `, the line’s ${formatPercent(level)} interval ${dateSetText(met.mean)}`
  return `${formatCost(met.target, unit)}: ${when}${interval}`
}

/** "1 January 2030: 1.1 × 10²¹ FLOP, the line’s 95 % interval 10²⁰ to 10²²". */
export function costThenText(
  { date, value, low, high }: { date: string; value: number; low: number | null; high: number | null },
  unit: string,
  level: number,
): string {
  const interval =
    low === null || high === null
      ? ''
      : `, the line’s ${formatPercent(level)} interval ${formatCost(low, unit)} to ${formatCost(high, unit)}`
  return `${formatDate(date)}: ${formatCost(value, unit)}${interval}`
}

/** A set of dates in words: it may have no end, two halves, or nothing in it. */
export function dateSetText(set: DateSet | null): string {
  if (set === null)
    return 'not known: this line has no band by a formula; one by least squares has, or with performance inside the model'
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
