/** What a reader types into a field, read more generously than a link, with the link reader's refusals where it is no value. */
import type { PerformanceDefinition } from '@/lib/data/study'
import { parseLaw } from '@/lib/fits/rates/laws'
import { readLevel, readNumber } from '@/lib/view/kinds'
import type { Read } from '@/lib/view/refusal'

/** A decimal comma is a point; commas that part thousands are none, and where it could be either the reader is asked. */
function readDecimal(raw: string): Read<string> {
  const text = raw.trim().replace(/^\u2212/, '-')
  if (/^[1-9]\d{0,2},\d{3}$/.test(text))
    return { refusal: { code: 'ambiguous-comma', readings: [text.replace(',', ''), text.replace(',', '.')] } }
  if (/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(text)) return { value: text.replaceAll(',', '') }
  return { value: text.replace(',', '.') }
}

/**
 * A performance level as typed; 0 and 1 as fractions are refused by any method, as a bare 1 may mean a percentage.
 * @returns for fractions also percentages: "70 %", "70" and "0,7" are 0.7; else the level, or the reason why there is none
 */
export function readTypedThreshold(raw: string, performance: PerformanceDefinition): Read<number> {
  if (performance.unit !== 'fraction') {
    const text = readDecimal(raw)
    const level = 'value' in text ? readLevel(text.value, performance, true) : text
    return 'value' in level && performance.unit === 'perplexity' && level.value <= 1
      ? { refusal: { code: 'perplexity' } }
      : level
  }
  const number = readNumber(raw.trim().replace(/\s*%$/, '').replace(',', '.'), -Infinity, Infinity)
  if (!('value' in number)) return number
  const percent = raw.includes('%') || (number.value >= 2 && number.value < 100)
  const fraction = percent ? Number((number.value / 100).toPrecision(12)) : number.value
  const result = readLevel(String(fraction), performance, true)
  return 'value' in result ? result : { refusal: { code: 'fraction-or-percentage' } }
}

/** What stands behind a number for thousands, as counts of parameters are written: "7B". */
const SUFFIXES: Readonly<Record<string, number>> = { k: 3, K: 3, M: 6, G: 9, B: 9, T: 12 }

/**
 * One end of a range as typed.
 * @returns null where the end is left open
 * @example readTypedEnd('7B') // 7e9; so are '7e9', '7 × 10^9', '7,000,000,000'
 */
export function readTypedEnd(raw: string): Read<number | null> {
  const text = raw.trim()
  if (text === '') return { value: null }
  const [, number = '', suffix = ''] = /^(.*?)\s*([kKMGBT]?)$/.exec(text) ?? []
  const digits = number.replace(/^10\s*\^\s*/, '1e').replace(/\s*[×x*]\s*10\s*\^?\s*/, 'e')
  const decimal = readDecimal(digits)
  if (!('value' in decimal)) return decimal
  return readNumber(`${decimal.value}${suffix && `e${SUFFIXES[suffix]}`}`, -Infinity, Infinity)
}

/** Months per factor of two of a law as typed: its id, or the reason why there is none. */
export function readTypedLaw(raw: string): Read<string> {
  const text = readDecimal(raw)
  if (!('value' in text)) return text
  const number = readNumber(text.value, -Infinity, Infinity)
  if (!('value' in number)) return number
  const law = parseLaw(text.value, []) ?? parseLaw(String(number.value), [])
  return law?.kind === 'months' ? { value: law.id } : { refusal: { code: 'months' } }
}
