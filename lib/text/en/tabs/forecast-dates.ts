/** When a cost is met, and what it costs on a day, in words: the tab "Forecast" and the legend of a chart that draws it. */
import { isoDate } from '@/lib/data/decimal-year'
import type { DateSet } from '@/lib/fits/questions/date-set'
import type { TargetDates } from '@/lib/result/analyses/forecast-view'
import { isLongBefore } from '@/lib/result/analyses/line-reach'
import { formatCost, formatDate, formatMonthYear, formatPercent } from '../format'
import { yearText } from './year-text'

/** The month in which the line has the cost, or that no day in reach has it. What lies before any observation is no forecast. */
export function lineDateText(met: Pick<TargetDates, 'decimalYear' | 'side' | 'drawn'>): string {
  if (met.decimalYear === null) return 'never: the line is level'
  if (isLongBefore(met)) return 'long before the first observation'
  const day = isoDate(met.decimalYear)
  if (day === null) return 'not before the year 9999'
  const month = formatMonthYear(day)
  switch (met.side) {
    case 'before':
      return `before the first observation; drawn back, the line has it in ${month}`
    case 'after':
      return `${month}, ${met.drawn ? '' : 'far '}beyond the dates fitted`
    case 'within':
      return month
  }
}

/** "7.5 × 10²¹ FLOP: Oct 2027, the line’s 95 % interval Nov 2025 to Sep 2039". */
export function targetText(
  met: Pick<TargetDates, 'target' | 'decimalYear' | 'side' | 'drawn' | 'mean'>,
  unit: string,
  level: number,
): string {
  // What is drawn ahead stands in the picture beyond the dates fitted.
  const when = met.side === 'after' && met.drawn ? yearText(met.decimalYear ?? NaN) : lineDateText(met)
  const interval =
    met.mean === null || isLongBefore(met)
      ? ''
      : `, the line’s ${formatPercent(level)} interval ${dateSetText(met.mean)}`
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
