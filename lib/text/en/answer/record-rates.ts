/** What the order of all reaching models says: of the rate, and of how many records chance would give. */
import type { FigureFit, RecordRateRange } from '@/lib/result/result'
import { formatInteger, formatMonthsShort, formatPercent, formatRecordChance } from '../format'
import { SLOW_MONTHS } from './slow-months'

/** Why an end is open: the title says the range, and not that more models would narrow it. */
export const openEndSentence = ({ n, level }: RecordRateRange): string =>
  `The order of ${formatInteger(n)} models is too few to bound every rate at ${formatPercent(level)}.`

/** "By record counts, the order of all 57 models that reach it leaves halving every 2.9 to 8.7 months possible (95 %)." */
export function recordRatesSentence({ low, high, level, n }: RecordRateRange): string {
  const oneEnd = (low === null && (high ?? 0) > 0) || (high === null && (low ?? 0) < 0)
  const whole = `By record counts, the order of all ${formatInteger(n)} models that reach it leaves ${rangeOfRates(low, high)}${oneEnd ? ',' : ''} possible (${formatPercent(level)})`
  const open = low === null || high === null ? '; there are too few models to bound the rest' : ''
  const unclear = (low === null || low < 0) && (high === null || high > 0) ? ': no clear trend' : ''
  return `${whole}${unclear}${open}.`
}

/** "anything from halving every 9.3 months to doubling every 2.9 months"; ends of a slope in doublings a year, null: unbounded. */
export function rangeOfRates(low: number | null, high: number | null): string {
  if (low === null && high === null) return 'any rate'
  if (high !== null && high <= 0) return oneWay('halving', high, low)
  if (low !== null && low >= 0) return oneWay('doubling', low, high)
  if (low !== null && high !== null && Math.max(-low, high) * SLOW_MONTHS < 12)
    return `a change slower than every ${formatInteger(SLOW_MONTHS)} months, either way`
  if (low === null) return `any fall, and a rise as fast as doubling ${every(high ?? 0)}`
  if (high === null) return `any rise, and a fall as fast as halving ${every(low)}`
  return `anything from halving ${every(low)} to doubling ${every(high)}`
}

function oneWay(verb: 'halving' | 'doubling', slow: number, fast: number | null): string {
  const slowest = 12 / Math.abs(slow)
  if (fast === null)
    return slowest > SLOW_MONTHS
      ? `${verb} at any speed, even slower than every ${formatInteger(SLOW_MONTHS)} months`
      : `${verb} ${every(slow)} or faster`
  const end = slowest > SLOW_MONTHS ? `${formatInteger(SLOW_MONTHS)} or more` : formatMonthsShort(slowest)
  return `${verb} every ${formatMonthsShort(12 / Math.abs(fast))} to ${end} months`
}

function every(rate: number): string {
  const months = 12 / Math.abs(rate)
  return months > SLOW_MONTHS
    ? `slower than every ${formatInteger(SLOW_MONTHS)} months`
    : `every ${formatMonthsShort(months)} months`
}

/** "(6 of 6, by chance p 0.0014, 1 in 720)": how many records there were, and how many chance would give. */
export function recordChance({ records }: FigureFit): string {
  if (!records) return ''
  const count = `${formatInteger(records.n)} of ${formatInteger(records.withCost)}`
  return records.pCount === null
    ? ` (${count})`
    : ` (${count}, by chance p ${formatRecordChance(records.pCount, records.pCountExact)})`
}
