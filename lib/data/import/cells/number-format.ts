/**
 * Numerals as people type them, read strictly: either the whole text is one number or it is none. Whether a comma is the decimal mark
 * is decided over a whole column, because "1,234" alone can't tell. What else a cell can hold (units, bounds, footnotes) is read in
 * `cell-number.ts`.
 */
import { power } from '@/lib/stats/elementary/power'

/** `point`: 1,234.5; `comma`: 1.234,5. Spaces, apostrophes and underscores group thousands in both. */
export const DECIMALS = ['point', 'comma'] as const

/** What marks the decimals of a column. */
export type Decimal = (typeof DECIMALS)[number]

/** The decimal mark that a column's cells speak for. */
export interface NumberFormat {
  readonly decimal: Decimal
  /** False where no cell settles it and at least one reads differently both ways. */
  readonly certain: boolean
  /** The first cell that reads both ways, as typed. */
  readonly ambiguous: string | null
}

const LONGEST = 60

/**
 * Groups are set off by the same mark and never start with a zero: "0,069" is no thousand. They are of three digits, or of two before
 * the last three, as in India.
 */
function shape(decimal: string, group: string): RegExp {
  const marks = `${group}|[ \u00a0\u2009\u202f'’_]`
  const three = `[1-9]\\d{0,2}(?<mark>${marks})\\d{3}(?:\\k<mark>\\d{3})*`
  const indian = `[1-9]\\d?(?:${group}\\d{2})+${group}\\d{3}`
  return new RegExp(
    `^(?<sign>[+-]?)(?:(?<whole>${three}|${indian}|\\d+)(?:${decimal}(?<part>\\d*))?|${decimal}(?<bare>\\d+))(?:e(?<power>[+-]?\\d{1,3}))?$`,
    'i',
  )
}

const SHAPES: Readonly<Record<Decimal, RegExp>> = { point: shape('\\.', ','), comma: shape(',', '\\.') }
/** What nearly every number is: no grouping, no signs that need putting right. */
const PLAIN = /^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i

/**
 * The number that a text is, in one of the two conventions.
 * @param tenfold powers of ten to multiply by, exactly: -2 for a percentage
 * @returns a finite number, or null where the text is not one number
 * @example readNumber('1.234,5', 'comma') // 1234.5
 * @example readNumber('−2.7e17', 'point') // -2.7e17, with the typographic minus
 * @example readNumber('3,1', 'point') // null
 */
export function readNumber(text: string, decimal: Decimal, tenfold = 0): number | null {
  if (text.length > LONGEST) return null
  const trimmed = text.trim()
  if (decimal === 'point' && PLAIN.test(trimmed)) {
    if (tenfold === 0) return finite(Number(trimmed))
    if (!/e/i.test(trimmed)) return finite(Number(`${trimmed}e${tenfold}`))
  }
  const plain = plainDigits(trimmed)
  const groups = SHAPES[decimal].exec(plain)?.groups
  if (!groups) return powerOfTen(plain, decimal, tenfold)
  const digits = (groups.whole ?? '0').replace(/\D/g, '')
  const part = groups.part ?? groups.bare ?? ''
  // One decimal numeral for the engine's own correctly rounded reader: no product that would lose the last digit.
  return finite(Number(`${groups.sign ?? ''}${digits}.${part}e${Number(groups.power ?? 0) + tenfold}`))
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

/** "10^18.2041", as logarithms are written out. */
function powerOfTen(plain: string, decimal: Decimal, tenfold: number): number | null {
  const typed = /^10\s*\^\s*([+-]?\d+(?:[.,]\d+)?)$/.exec(plain)?.[1]
  if (typed === undefined || (typed.includes(',') && decimal === 'point')) return null
  const exponent = Number(typed.replace(',', '.')) + tenfold
  return finite(power(10, exponent))
}

/**
 * A share as a fraction: "76 %" is 0.76 wherever it stands; a bare number is taken as it is, or as percent if the column is.
 * @example readShare('76,1 %', 'comma', 'fraction') // 0.761
 */
export function readShare(text: string, decimal: Decimal, bare: 'fraction' | 'percent'): number | null {
  const trimmed = text.trim()
  if (/[%％]$/.test(trimmed)) return readNumber(trimmed.slice(0, -1), decimal, -2)
  return readNumber(trimmed, decimal, bare === 'percent' ? -2 : 0)
}

/**
 * Decides between point and comma over a whole column: the convention in which more cells are numbers. Where none tells, a file
 * whose cells are separated by semicolons is taken to use decimal commas, because that is why people choose the semicolon.
 * @param cells a column as typed; missing values and texts count for neither
 */
export function detectNumberFormat(cells: readonly string[], delimiter: string): NumberFormat {
  let point = 0
  let comma = 0
  let ambiguous: string | null = null
  for (const cell of cells) {
    if (cell.length > LONGEST) continue
    const text = numeralIn(cell)
    if (!/[.,]/.test(text)) continue // reads the same both ways
    const asPoint = readNumber(text, 'point')
    const asComma = readNumber(text, 'comma')
    if (asPoint !== null && asComma === null) point += 1
    else if (asComma !== null && asPoint === null) comma += 1
    else if (asPoint !== asComma) ambiguous ??= cell.trim()
  }
  const decimal = comma > point || (comma === point && delimiter === ';') ? 'comma' : 'point'
  return { decimal, certain: ambiguous === null || point !== comma, ambiguous }
}

const NUMERAL = /[+\-−]?(?:\d[\d.,'’_\u00a0\u2009\u202f ]*\d|\d|[.,]\d+)(?:e[+-]?\d{1,3}(?!\d))?/i

/** The first numeral of a cell with a unit or a currency; the cell itself where it is nothing but a number. */
function numeralIn(cell: string): string {
  return /^[\d.,]+$/.test(cell) ? cell : (NUMERAL.exec(cell)?.[0] ?? '')
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Typographic minus to hyphen, full-width digits to plain ones, and "2.7 × 10¹⁷", "2.7·10^17" to "2.7e17". */
function plainDigits(text: string): string {
  const plain = text
    .replace(/[−⁻－]/g, '-')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/, (power) => `^${[...power].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('')}`)
    .replace(/-\^(?=\d+$)/, '^-')
    .replace(/[０-９．，＋]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  return plain.replace(/\s*[×x*·⋅]\s*10\s*(?:\^|\*\*)\s*\{?(?=[+-]?\d+\}?$)/i, 'e').replace(/(?<=e[+-]?\d+)\}$/, '')
}
