/**
 * Numbers as people type them, read strictly: either the whole text is one number or it is none. Whether a comma is the decimal
 * mark is decided over a whole column, because "1,234" alone can't tell.
 */

/** `point`: 1,234.5; `comma`: 1.234,5. Spaces and apostrophes group thousands in both. */
export const DECIMALS = ['point', 'comma'] as const
export type Decimal = (typeof DECIMALS)[number]

export interface NumberFormat {
  readonly decimal: Decimal
  /** False where no cell settles it and at least one reads differently both ways. */
  readonly certain: boolean
  /** The first cell that reads both ways, as typed. */
  readonly ambiguous: string | null
}

/** What stands for "no value" in published tables. */
const MISSING = new Set(['', '-', '–', '—', '?', 'na', 'n/a', 'n.a.', 'nan', 'null', 'none', 'unknown', '#n/a'])
const LONGEST = 60

/** Whether a cell says that there is no value. */
export function isMissing(text: string): boolean {
  return MISSING.has(text.trim().toLowerCase())
}

/** Groups are of three digits, all set off by the same mark, and never start with a zero: "0,069" is no thousand. */
function shape(decimal: string, group: string): RegExp {
  const whole = `[1-9]\\d{0,2}(?<mark>${group}|[ \u00a0\u2009\u202f'’])\\d{3}(?:\\k<mark>\\d{3})*|\\d+`
  return new RegExp(
    `^(?<sign>[+-]?)(?:(?<whole>${whole})(?:${decimal}(?<part>\\d*))?|${decimal}(?<bare>\\d+))(?:e(?<power>[+-]?\\d{1,3}))?$`,
    'i',
  )
}

const SHAPES: Readonly<Record<Decimal, RegExp>> = { point: shape('\\.', ','), comma: shape(',', '\\.') }

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
  const groups = SHAPES[decimal].exec(plainDigits(text.trim()))?.groups
  if (!groups) return null
  const digits = (groups.whole ?? '0').replace(/\D/g, '')
  const part = groups.part ?? groups.bare ?? ''
  // One decimal numeral for the engine's own correctly rounded reader: no product that would lose the last digit.
  const value = Number(`${groups.sign ?? ''}${digits}.${part}e${Number(groups.power ?? 0) + tenfold}`)
  return Number.isFinite(value) ? value : null
}

/**
 * A share as a fraction: "76 %" is 0.76 wherever it stands; a bare number is taken as it is, or as percent if the column is.
 * @example readShare('76,1 %', 'comma', 'fraction') // 0.761
 */
export function readShare(text: string, decimal: Decimal, bare: 'fraction' | 'percent'): number | null {
  const trimmed = text.trim()
  if (trimmed.endsWith('%')) return readNumber(trimmed.slice(0, -1), decimal, -2)
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
    const text = cell.replace(/%\s*$/, '')
    const asPoint = readNumber(text, 'point')
    const asComma = readNumber(text, 'comma')
    if (asPoint !== null && asComma === null) point += 1
    else if (asComma !== null && asPoint === null) comma += 1
    else if (asPoint !== asComma) ambiguous ??= cell.trim()
  }
  const decimal = comma > point || (comma === point && delimiter === ';') ? 'comma' : 'point'
  return { decimal, certain: ambiguous === null || point !== comma, ambiguous }
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Typographic minus to hyphen, and "2.7 × 10¹⁷" or "2.7 x 10^17" to "2.7e17". */
function plainDigits(text: string): string {
  const plain = text
    .replace(/[−⁻]/g, '-')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/, (power) => `^${[...power].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('')}`)
    .replace(/-\^(?=\d+$)/, '^-')
  return plain.replace(/\s*[×x*]\s*10\s*\^\s*(?=[+-]?\d+$)/i, 'e')
}
