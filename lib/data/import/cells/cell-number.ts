/**
 * A number as it stands in a cell: with a currency, a unit, a power of ten as a word, a bound, a range, a spread, a footnote. What is
 * dropped or assumed is named, so that the row can be listed as repaired.
 */
import { westernDigits } from './cell-text'
import { readNumber, type Decimal } from './number-format'
import { readUnit, type UnitExpression, type UnitReading } from '../units/unit-grammar'
import { plainText } from '../units/unit-tokens'

/** What was done to a cell that is not a bare number or date. */
export const REPAIRS = [
  'approximate',
  'at-least',
  'at-most',
  'range',
  'spread',
  'footnote',
  'remark',
  'formula-text',
  'two-digit-year',
  'period',
  'no-day',
  'fiscal-year',
  'corrected',
] as const

/** What was dropped or assumed so that a cell could be read. */
export type RepairCode = (typeof REPAIRS)[number]

/** The number of a cell and what stood around it. */
export interface CellNumber {
  /** The numeral alone, without its unit; of a range, the middle of both ends on the scale asked for. */
  readonly value: number
  /** The numeral as typed, for a power of ten to be applied exactly; null where the value is not one numeral. */
  readonly numeral: string | null
  readonly unit: UnitExpression | null
  readonly percent: boolean
  readonly repairs: readonly RepairCode[]
  /** Ends of a range, or of value ± spread, in the cell's own unit. */
  readonly low: number | null
  readonly high: number | null
}

const APPROXIMATE =
  /^(?:[~≈≃∼≅]|(?:ca|c|circa|about|approx|approximately|around|roughly|est|estimated|etwa|rund|environ|около)\b\.?|约|大约)\s*/i
const AT_LEAST = /^(?:>=?|≥|⩾|＞|at least\b|more than\b|over\b|above\b|mindestens\b|至少|超过)\s*/i
const AT_MOST = /^(?:<=?|≤|⩽|＜|at most\b|up to\b|less than\b|under\b|below\b|höchstens\b|至多|低于)\s*/i
const FOOTNOTE = /\s*(?:\[(?:\d{1,3}|[a-z]{1,2}|note \d+|citation needed)\]|[*†‡§])+$/i
const REMARK = /\s*[(（][^()（）]{1,60}[)）]$/
const NUMERAL =
  /^[+\-−－]?(?:[\d０-９][\d０-９.,'’_\u00a0\u2009\u202f ．，]*[\d０-９]|[\d０-９]|[.,]\d+)(?:\.(?!\d))?(?:\s?e[+\-−]?\d{1,3}(?![\d\p{L}]))?(?:\s*[×x*·⋅]\s*10\s*(?:(?:\^|\*\*)\s*\{?[+\-−]?\d+\}?|⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))?/iu
const RANGE = /\s+(?:-|–|—|to|bis|à)\s+|(?<=[\p{L}\d%])\s*[–—~～]\s*(?=[\d$€£¥])|(?<=\d)-(?=\d)/iu

/**
 * Reads a cell.
 * @param middle how the middle of a range is taken: of costs, which live on a log scale, the geometric mean
 * @returns null where the cell is not a number in this sense
 * @example readCellNumber('US$ 102.4 million', 'point') // value 102.4, unit 10^6 usd
 */
export function readCellNumber(
  text: string,
  decimal: Decimal,
  middle: 'geometric' | 'arithmetic' = 'geometric',
): CellNumber | null {
  const bare = readNumber(text, decimal)
  if (bare !== null)
    return { value: bare, numeral: text.trim(), unit: null, percent: false, repairs: [], low: null, high: null }
  const western = westernDigits(text)
  if (western !== text) return readCellNumber(western, decimal, middle)
  if (text.length > 120 || !/[\d０-９]/.test(text)) return null
  const repairs: RepairCode[] = []
  const take = (pattern: RegExp, from: string, code: RepairCode): string => {
    const rest = from.replace(pattern, '')
    if (rest !== from) repairs.push(code)
    return rest
  }
  let rest = text.trim()
  rest = take(/^="?|(?<=^=.*)"$/g, rest, 'formula-text').trim()
  if (repairs.includes('formula-text')) rest = rest.replace(/^"|"$/g, '')
  rest = take(FOOTNOTE, rest, 'footnote')
  rest = take(APPROXIMATE, rest, 'approximate')
  rest = take(AT_LEAST, rest, 'at-least')
  rest = take(AT_MOST, rest, 'at-most')
  rest = take(APPROXIMATE, rest, 'approximate')
  return whole(rest, decimal, middle, [...new Set(repairs)])
}

function whole(
  text: string,
  decimal: Decimal,
  middle: 'geometric' | 'arithmetic',
  repairs: readonly RepairCode[],
): CellNumber | null {
  return (
    withSpread(text, decimal, repairs) ??
    quantity(text, decimal, repairs) ??
    range(text, decimal, middle, repairs) ??
    duration(text, decimal, repairs) ??
    withoutRemark(text, decimal, middle, repairs)
  )
}

/** "1.02e20 (est.)" */
function withoutRemark(
  text: string,
  decimal: Decimal,
  middle: 'geometric' | 'arithmetic',
  repairs: readonly RepairCode[],
): CellNumber | null {
  const remark = REMARK.exec(text)
  if (!remark || remark.index === 0) return null
  const code = /est|approx|~|≈/i.test(remark[0]) ? 'approximate' : 'remark'
  return whole(text.slice(0, remark.index), decimal, middle, [...repairs, code])
}

/** One numeral with a currency before or a unit behind it, and nothing else. */
function quantity(text: string, decimal: Decimal, repairs: readonly RepairCode[]): CellNumber | null {
  const signed = text.replace(/^([-−])\s*([^\d\s]+)/, '$2$1') // "-$5"
  const before = /^[^\d０-９+\-−－.,]*/.exec(signed)?.[0] ?? ''
  const start = signed.slice(before.length)
  const found = NUMERAL.exec(start)?.[0]
  if (found === undefined) return null
  const typed = found.replace(/\s+(?=e)/i, '') // "1.02 E+15"
  let after = start.slice(found.length).trim()
  const codes = [...repairs]
  if (/^\+/.test(after)) {
    codes.push('at-least')
    after = after.slice(1).trim()
  }
  const unitText = `${before} ${after}`.trim()
  const value = readNumber(typed, decimal)
  if (value === null) return null
  if (unitText === '')
    return { value, numeral: typed, unit: null, percent: false, repairs: codes, low: null, high: null }
  if (unitText.length > 40 || /\d\D+\d\D*\d?/.test(unitText.replace(/10\^|1e/, ''))) return null
  const { expression, percent, words, noun, openPer } = cellUnit(unitText)
  if (words.length > 0 || noun !== null || openPer || (expression === null && !percent)) return null
  if (before.trim() !== '' && (expression?.numerator.length ?? 0) === 0) return null
  return { value, numeral: typed, unit: expression, percent, repairs: codes, low: null, high: null }
}

/** Units repeat down a column: each is read once. */
const known = new Map<string, UnitReading>()
const MOST_KNOWN = 2000

function cellUnit(text: string): UnitReading {
  const before = known.get(text)
  if (before) return before
  const reading = readUnit(text, true)
  if (known.size < MOST_KNOWN) known.set(text, reading)
  return reading
}

function withSpread(text: string, decimal: Decimal, repairs: readonly RepairCode[]): CellNumber | null {
  const parts = text.split(/\s*(?:±|\+\/-|\+-)\s*/)
  const [left, right] = parts
  if (parts.length !== 2 || left === undefined || right === undefined) return null
  const spread = quantity(right, decimal, [])
  const centre = quantity(left, decimal, [...repairs, 'spread'])
  if (!spread || !centre) return null
  // "1.02e20±10%" is a share of the value; "70 ± 0.5 %" has its unit behind both.
  const isShare = spread.percent && !centre.percent && centre.value > 1
  const half = isShare ? Math.abs(centre.value) * (spread.value / 100) : Math.abs(spread.value)
  const percent = centre.percent || (spread.percent && !isShare)
  const unit = centre.unit ?? (spread.percent ? null : spread.unit)
  return { ...centre, unit, percent, low: centre.value - half, high: centre.value + half }
}

function range(
  text: string,
  decimal: Decimal,
  middle: 'geometric' | 'arithmetic',
  repairs: readonly RepairCode[],
): CellNumber | null {
  const at = RANGE.exec(text)
  if (!at) return null
  const low = quantity(text.slice(0, at.index), decimal, [])
  const high = quantity(text.slice(at.index + at[0].length), decimal, [])
  if (!low || !high || low.value > high.value) return null
  const value =
    middle === 'geometric' && low.value > 0
      ? Math.sqrt(low.value) * Math.sqrt(high.value)
      : (low.value + high.value) / 2
  return {
    value,
    numeral: null,
    unit: high.unit ?? low.unit,
    percent: low.percent || high.percent,
    repairs: [...repairs, 'range'],
    low: low.value,
    high: high.value,
  }
}

/** "3 h 20 min", "1:23:45": seconds. */
function duration(text: string, decimal: Decimal, repairs: readonly RepairCode[]): CellNumber | null {
  const seconds = clock(text) ?? sumOfTimes(text, decimal)
  if (seconds === null) return null
  const { expression } = readUnit('(s)')
  return { value: seconds, numeral: null, unit: expression, percent: false, repairs, low: null, high: null }
}

function clock(text: string): number | null {
  const parts = /^(?:(\d{1,6}):)?(\d{1,3}):([0-5]\d(?:\.\d+)?)$/.exec(plainText(text))
  if (!parts) return null
  return Number(parts[1] ?? 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3])
}

function sumOfTimes(text: string, decimal: Decimal): number | null {
  const parts = [...text.matchAll(/([\d.,]+)\s*([\p{L}]+)[\s,]*/gu)]
  if (parts.length < 2 || parts.map(([part]) => part).join('') !== text) return null
  let seconds = 0
  for (const [, typed = '', word = ''] of parts) {
    const value = readNumber(typed, decimal)
    const unit = readUnit(`time ${word}`).expression?.numerator
    if (value === null || unit?.length !== 1 || unit[0]?.dimensions.second !== 1) return null
    seconds += value * unit[0].times * Number(`1e${unit[0].tens}`)
  }
  return seconds
}
