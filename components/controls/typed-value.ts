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

/** Months per factor of two of a law as typed: its id, or the reason why there is none. */
export function readTypedLaw(raw: string): Read<string> {
  const text = readDecimal(raw)
  if (!('value' in text)) return text
  const number = readNumber(text.value, -Infinity, Infinity)
  if (!('value' in number)) return number
  const law = parseLaw(text.value, []) ?? parseLaw(String(number.value), [])
  return law?.kind === 'months' ? { value: law.id } : { refusal: { code: 'months' } }
}
