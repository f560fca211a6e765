/** Readers of single values in a query: a value, or the reason why the text is none. */
import type { PerformanceDefinition, StudyMeta } from '@/lib/data/study'
import { isIsoDate } from '@/lib/data/decimal-year'
import type { Filter } from './view'

/** Reasons are shown to the reader. */
export type Read<T> = { readonly value: T } | { readonly reason: string }

export const oneOf =
  <T extends string>(...values: readonly T[]) =>
  (raw: string): Read<T> => {
    const value = values.find((candidate) => candidate === raw)
    return value === undefined ? { reason: `expected ${listed(values)}` } : { value }
  }

const listed = (values: readonly string[]): string =>
  values.length > 12
    ? `one of ${values.length} known values`
    : values.length === 1
      ? `only ${values[0]}`
      : values.join(', ')

/** A plain decimal number, nothing around it; "1e3" is one, "", "0x10" and "3,1" are none. */
export function readNumber(raw: string, low: number, high: number, whole = false): Read<number> {
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(raw) ? Number(raw) : NaN
  if (!Number.isFinite(value) || (whole && !Number.isInteger(value)))
    return { reason: `expected a ${whole ? 'whole ' : ''}number` }
  if (value < low || value > high) return { reason: `expected ${low} to ${high}` }
  return { value: value === 0 ? 0 : value }
}

export const readDate = (raw: string): Read<string> =>
  isIsoDate(raw) ? { value: raw } : { reason: 'expected a date as YYYY-MM-DD' }

/** A performance level, in the metric's unit. */
export function readThreshold(raw: string, performance: PerformanceDefinition | null): Read<number> {
  if (performance?.unit === 'fraction') {
    const result = readNumber(raw, 0, 1)
    return 'value' in result && (result.value === 0 || result.value === 1)
      ? { reason: 'expected a fraction between 0 and 1' }
      : result
  }
  const result = readNumber(raw, -1e30, 1e30)
  if ('value' in result && performance?.scale === 'log' && result.value <= 0)
    return { reason: 'expected a positive number' }
  return result
}

/** `column:value`, with `-` in front of those to leave out. */
export function readFilter(raw: string, { fields }: StudyMeta): Read<Filter> {
  const colon = raw.indexOf(':')
  if (colon < 1) return { reason: 'expected field:value' }
  const excluded = raw.startsWith('-')
  const field = raw.slice(excluded ? 1 : 0, colon)
  if (!fields.some(({ name }) => name === field)) return { reason: `no column ${field} in this study` }
  return { value: { field, value: raw.slice(colon + 1), excluded } }
}
