/** English numbers and dates, until every reader asks `formats(lang)`. */
export {
  trimZeros,
  formatFixed,
  formatNumber,
  formatInteger,
  formatMonths,
  formatMonthsShort,
  formatFactor,
  formatCost,
  formatPerformance,
  formatPercent,
  formatProbability,
  formatRecordChance,
  formatDate,
  formatMonthYear,
  plural,
} from './en/format'
