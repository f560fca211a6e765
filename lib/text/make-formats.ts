/**
 * Numbers and dates as readers see them. The only place where anything is rounded; every function takes full precision.
 * A no-break space stands between a number and its unit so that a line never ends between them.
 */
import { power } from '@/lib/stats/elementary/power'
import { monthNames } from './month-names'
import { supportedDigit } from '@/lib/stats/chance/draws-error'

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

/** What a language puts into its numbers and dates, besides what `Intl` knows of it. */
export interface FormatWords {
  readonly over: (number: string) => string
  readonly under: (number: string) => string
  readonly about: (number: string) => string
  readonly atMost: (number: string) => string
  /** Whole odds after a probability. */
  readonly oneIn: (odds: string) => string
  readonly date: (day: number, month: string, year: string) => string
  readonly monthYear: (month: string, year: string) => string
}

/** 21 -> "²¹"; takes an integer. */
export function superscript(exponent: number): string {
  return [...String(exponent)].map((digit) => SUPERSCRIPTS[digit] ?? digit).join('')
}

/** Of 999 shuffles, none, and the data itself. */
const LEAST_SHARE = 0.001

/** Separators and month names by `Intl`; digits by `toFixed`, which rounds alike in every engine. */
export function makeFormats(lang: string, words: FormatWords) {
  const { group, decimal } = separators(lang)
  const [long, short] = [monthNames(lang, 'long'), monthNames(lang, 'short')]

  /** Fixed decimals with thousands separated by commas and a real minus sign; "∞" beyond the finite. */
  function formatFixed(value: number, decimals: number): string {
    if (Number.isNaN(value)) return '–'
    if (!Number.isFinite(value)) return value < 0 ? `${MINUS}∞` : '∞'
    const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.')
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
    const isZero = Number(whole) === 0 && Number(fraction ?? 0) === 0
    return `${value < 0 && !isZero ? MINUS : ''}${grouped}${fraction === undefined ? '' : `${decimal}${fraction}`}`
  }

  /** `digits` significant digits; powers of ten outside 0.001 to 999,999: "2.68 × 10¹⁷". */
  function formatNumber(value: number, digits = 3): string {
    if (value === 0 || !Number.isFinite(value)) return formatFixed(value, 0)
    const [mantissa = '', exponentText = '0'] = value.toExponential(digits - 1).split('e')
    const exponent = Number(exponentText)
    if (exponent < -3 || exponent > 5) {
      const shown = mantissa.replace('-', MINUS)
      return Number(mantissa) === 1 ? `10${superscript(exponent)}` : `${shown}${NBSP}×${NBSP}10${superscript(exponent)}`
    }
    return formatFixed(value, Math.max(0, digits - 1 - exponent))
  }

  const formatInteger = (value: number): string => formatFixed(value, 0)

  /** Months to two decimals, as tables and intervals show them: "15.68". */
  function formatMonths(months: number): string {
    return months >= 1000 ? formatNumber(months, 3) : formatFixed(months, months >= 100 ? 1 : 2)
  }

  /**
   * Months read off draws, to the last digit that their Monte Carlo error supports: "16", "3.1"; "over 30" where not even the
   * first is sure. Without a range as `formatMonths`.
   * @param range holds what endless draws would give, months; null: without end on that side
   */
  function formatDrawnMonths(months: number, range: readonly [number | null, number | null] | null): string {
    if (range === null) return formatMonths(months)
    const [low, high] = [range[0] ?? 0, range[1] ?? Infinity]
    const digit = supportedDigit(months, [low, high])
    if (digit === null)
      return high - months > months - low
        ? words.over(firstDigit(low, Math.floor))
        : words.under(firstDigit(high, Math.ceil))
    return digit <= -2
      ? formatMonths(months)
      : digit < 0
        ? formatFixed(months, -digit)
        : formatInteger(roundTo(months, digit))
  }

  const firstDigit = (value: number, round: (value: number) => number): string => {
    const digit = Math.floor(Math.log10(value))
    return digit < 0
      ? formatFixed(round(value / power(10, digit)) * power(10, digit), -digit)
      : formatInteger(round(value / power(10, digit)) * power(10, digit))
  }

  /** Months as a sentence says them, no finer than an interval supports: "15.7". */
  function formatMonthsShort(months: number): string {
    return months >= 1000 ? formatNumber(months, 2) : formatFixed(months, months >= 100 ? 0 : months >= 1 ? 1 : 2)
  }

  /** A factor; null is one beyond what a number can hold. */
  function formatFactor(factor: number | null): string {
    return factor === null ? words.over(`10${superscript(308)}`) : formatNumber(factor, 4)
  }

  /** A cost with its unit: "2.68 × 10¹⁷ FLOP", "45 s", "0.35 USD". */
  function formatCost(value: number, unit: string): string {
    return `${formatNumber(value)}${unit === '' ? '' : `${NBSP}${unit}`}`
  }

  /** A performance: fractions as percentages ("60 %"), everything else as its number with its unit. */
  function formatPerformance(value: number, unit: string): string {
    if (unit === 'fraction') return `${trimZeros(formatFixed(100 * value, 2))}${NBSP}%`
    const number = trimZeros(formatNumber(value, 4))
    return unit === '' || unit === 'perplexity' ? number : `${number}${NBSP}${unit}`
  }

  /** 0.95 -> "95 %", 0.999 -> "99.9 %". */
  function formatPercent(fraction: number, decimals = 1): string {
    return `${trimZeros(formatFixed(100 * fraction, decimals))}${NBSP}%`
  }

  /** A confidence or p-value: three decimals (four below 0.01, with the odds where they are whole), never a false 0 or 1. */
  function formatProbability(probability: number): string {
    if (probability >= 0.9995) return `>${NBSP}0.999`
    if (probability < 0.0005) return `<${NBSP}0.001`
    if (probability >= 0.01) return formatFixed(probability, 3)
    const odds = 1 / probability
    const exact = Math.abs(odds - Math.round(odds)) < 1e-9 * odds ? ` (${words.oneIn(formatInteger(odds))})` : ''
    return `${formatFixed(probability, 4)}${exact}`
  }

  /** R²: two decimals, three from 0.995 on, and never a false 1. */
  function formatR2(r2: number): string {
    if (r2 < 0.995) return formatFixed(r2, 2)
    return r2 < 0.9995 || r2 === 1 ? formatFixed(r2, 3) : words.over(formatFixed(0.999, 3))
  }

  /** A confidence in whole per cent, which is as fine as any of ours is known: "about 98 %", "over 99 %". */
  function formatConfidence(probability: number): string {
    if (probability > 0.99) return words.over(`99${NBSP}%`)
    if (probability < 0.01) return words.under(`1${NBSP}%`)
    return words.about(formatPercent(probability, 0))
  }

  /** A factor over the span: two digits below a hundred, one from there on, as far as any interval supports; null: beyond numbers. */
  function formatGain(factor: number | null): string {
    if (factor === null) return words.over(`10${superscript(308)}`)
    return factor < 100 ? trimZeros(formatNumber(factor, 2)) : formatNumber(Number(factor.toPrecision(1)), 1)
  }

  /** What a law comes to over a span, which is arithmetic, and still no more of it is read than three digits. */
  function formatLawGain(gain: number | null): string {
    if (gain === null) return formatGain(gain)
    if (gain >= 1e6) return words.about(formatGain(gain))
    const digits = gain < 2 || gain >= 100 ? 3 : 2
    return trimZeros(formatNumber(Number(gain.toPrecision(digits)), digits))
  }

  /**
   * A ratio or an end of its interval: to two digits, or to the first digit of the interval's width where that says more.
   * @param range ends of the interval; null: without bound
   */
  function formatRatio(ratio: number, [low, high]: readonly [number | null, number | null]): string {
    if (ratio === 0 || !Number.isFinite(ratio)) return formatFixed(ratio, 0)
    const width = low === null || high === null ? Infinity : Math.abs(high - low)
    const own = 1 - digitOf(Number(ratio.toPrecision(2)))
    const decimals = Math.max(own, width > 0 && width < Infinity ? -digitOf(width) : 0)
    return decimals > MOST_DECIMALS ? formatNumber(ratio, 2) : trimZeros(formatFixed(ratio, Math.max(decimals, 0)))
  }

  /**
   * The chance of so many records: exact, or a share of shuffles, whose last digits are their own and whose least, 0.001,
   * only bounds it.
   */
  function formatRecordChance(pCount: number, exact: boolean): string {
    if (exact) return formatProbability(pCount)
    return pCount <= LEAST_SHARE
      ? words.atMost(String(LEAST_SHARE))
      : words.about(formatFixed(pCount, pCount < 0.1 ? 3 : 2))
  }

  /** "28 May 2019". */
  function formatDate(iso: string): string {
    const [year = '', month = '', day = ''] = iso.split('-')
    return words.date(Number(day), long[Number(month) - 1] ?? month, year)
  }

  /** "28 May 2019", "6 Sep 2023": for axes. */
  function formatShortDate(iso: string): string {
    const [year = '', month = '', day = ''] = iso.split('-')
    return words.date(Number(day), short[Number(month) - 1] ?? month, year)
  }

  /** "May 2019". */
  function formatMonthYear(iso: string): string {
    const [year = '', month = ''] = iso.split('-')
    return words.monthYear(short[Number(month) - 1] ?? month, year)
  }

  function trimZeros(number: string): string {
    if (!number.includes(decimal) || number.includes('×')) return number
    return number.replace(/0+$/, '').replace(new RegExp(`\\${decimal}$`), '')
  }

  return {
    trimZeros,
    formatFixed,
    formatNumber,
    formatInteger,
    formatMonths,
    formatDrawnMonths,
    formatMonthsShort,
    formatFactor,
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
    formatShortDate,
    formatMonthYear,
  }
}

const MOST_DECIMALS = 4

const digitOf = (value: number): number => Math.floor(Math.log10(Math.abs(value)))

const roundTo = (value: number, digit: number): number => Math.round(value / power(10, digit)) * power(10, digit)

function separators(lang: string): { readonly group: string; readonly decimal: string } {
  const parts = new Intl.NumberFormat(lang).formatToParts(12_345.5)
  const find = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? ''
  return { group: find('group'), decimal: find('decimal') }
}
