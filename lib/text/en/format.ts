/** Numbers, dates and plurals of English sentences. */
import { makeFormats } from '../make-formats'

const NBSP = '\u00a0'

export const formats = makeFormats('en', {
  over: (number) => `over${NBSP}${number}`,
  under: (number) => `under${NBSP}${number}`,
  about: (number) => `about${NBSP}${number}`,
  atMost: (number) => `≤${NBSP}${number}`,
  oneIn: (odds) => `1${NBSP}in${NBSP}${odds}`,
  date: (day, month, year) => `${day} ${month} ${year}`,
  monthYear: (month, year) => `${month} ${year}`,
})

export const {
  trimZeros,
  formatFixed,
  formatNumber,
  formatInteger,
  formatMonths,
  formatDrawnMonths,
  formatMonthsShort,
  formatCost,
  formatPerformance,
  formatPercent,
  formatProbability,
  formatR2,
  formatConfidence,
  formatGain,
  formatLawGain,
  formatRatio,
  formatRecordChance,
  formatDate,
  formatMonthYear,
} = formats

const rules = new Intl.PluralRules('en')

/** "1 point", "7 points". */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${formatInteger(n)} ${rules.select(n) === 'one' ? one : many}`
