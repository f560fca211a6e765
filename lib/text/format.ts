/**
 * Numbers and dates as readers see them. The only place where anything is rounded; every function takes full precision.
 * A no-break space stands between a number and its unit so that a line never ends between them.
 */

const NBSP = '\u00a0'
const MINUS = '\u2212'
const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
}
const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** 21 -> "²¹"; takes an integer. */
export function superscript(exponent: number): string {
  return [...String(exponent)].map((digit) => SUPERSCRIPTS[digit] ?? digit).join('')
}

/** Fixed decimals with thousands separated by commas and a real minus sign; "∞" beyond the finite. */
export function formatFixed(value: number, decimals: number): string {
  if (Number.isNaN(value)) return '–'
  if (!Number.isFinite(value)) return value < 0 ? `${MINUS}∞` : '∞'
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const isZero = Number(whole) === 0 && Number(fraction ?? 0) === 0
  return `${value < 0 && !isZero ? MINUS : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}

/** `digits` significant digits; powers of ten outside 0.001 to 999,999: "2.68 × 10¹⁷". */
export function formatNumber(value: number, digits = 3): string {
  if (value === 0 || !Number.isFinite(value)) return formatFixed(value, 0)
  const [mantissa = '', exponentText = '0'] = value.toExponential(digits - 1).split('e')
  const exponent = Number(exponentText)
  if (exponent < -3 || exponent > 5) {
    const shown = mantissa.replace('-', MINUS)
    return Number(mantissa) === 1 ? `10${superscript(exponent)}` : `${shown}${NBSP}×${NBSP}10${superscript(exponent)}`
  }
  return formatFixed(value, Math.max(0, digits - 1 - exponent))
}

export const formatInteger = (value: number): string => formatFixed(value, 0)

/** "1 point", "7 points". */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${formatInteger(n)} ${n === 1 ? one : many}`

/** Months to two decimals, as tables and intervals show them: "15.68". */
export function formatMonths(months: number): string {
  return months >= 1000 ? formatNumber(months, 3) : formatFixed(months, months >= 100 ? 1 : 2)
}

/** Months as a sentence says them, no finer than an interval supports: "15.7". */
export function formatMonthsShort(months: number): string {
  return months >= 1000 ? formatNumber(months, 2) : formatFixed(months, months >= 100 ? 0 : months >= 1 ? 1 : 2)
}

/** A factor; null is one beyond what a number can hold. */
export function formatFactor(factor: number | null): string {
  return factor === null ? `over${NBSP}10${superscript(308)}` : formatNumber(factor, 4)
}

/** A cost with its unit: "2.68 × 10¹⁷ FLOP", "45 s", "0.35 USD". */
export function formatCost(value: number, unit: string): string {
  return `${formatNumber(value)}${unit === '' ? '' : `${NBSP}${unit}`}`
}

/** A performance: fractions as percentages ("60 %"), everything else as its number with its unit. */
export function formatPerformance(value: number, unit: string): string {
  if (unit === 'fraction') return `${trimZeros(formatFixed(100 * value, 2))}${NBSP}%`
  const number = trimZeros(formatNumber(value, 4))
  return unit === '' || unit === 'perplexity' ? number : `${number}${NBSP}${unit}`
}

/** 0.95 -> "95 %", 0.999 -> "99.9 %". */
export function formatPercent(fraction: number, decimals = 1): string {
  return `${trimZeros(formatFixed(100 * fraction, decimals))}${NBSP}%`
}

/** A confidence or p-value: three decimals (four below 0.01, with the odds where they are whole), never a false 0 or 1. */
export function formatProbability(probability: number): string {
  if (probability >= 0.9995) return `>${NBSP}0.999`
  if (probability < 0.0005) return `<${NBSP}0.001`
  if (probability >= 0.01) return formatFixed(probability, 3)
  const odds = 1 / probability
  const exact = Math.abs(odds - Math.round(odds)) < 1e-9 * odds ? ` (1${NBSP}in${NBSP}${formatInteger(odds)})` : ''
  return `${formatFixed(probability, 4)}${exact}`
}

/**
 * The chance of so many records: exact, or a share of shuffles, whose last digits are their own and whose least, 0.001,
 * only bounds it.
 */
export function formatRecordChance(pCount: number, exact: boolean): string {
  if (exact) return formatProbability(pCount)
  return pCount <= LEAST_SHARE ? `≤${NBSP}${LEAST_SHARE}` : `about${NBSP}${formatFixed(pCount, pCount < 0.1 ? 3 : 2)}`
}

/** Of 999 shuffles, none, and the data itself. */
const LEAST_SHARE = 0.001

/** "28 May 2019". */
export function formatDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${Number(day)} ${MONTH_NAMES[Number(month) - 1] ?? month} ${year}`
}

/** "May 2019". */
export function formatMonthYear(iso: string): string {
  const [year = '', month = ''] = iso.split('-')
  return `${(MONTH_NAMES[Number(month) - 1] ?? month).slice(0, 3)} ${year}`
}

export function trimZeros(number: string): string {
  return number.includes('.') && !number.includes('×') ? number.replace(/\.?0+$/, '') : number
}
