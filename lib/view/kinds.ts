/** Kinds of values in a query: how each is read, strictly, and written. */
import { isIsoDate } from '@/lib/data/decimal-year'
import { type Filter, isNumeric, readRange } from '@/lib/data/filter'
import type { PerformanceDefinition } from '@/lib/data/study'
import { LEGEND_DOTS } from './legend-dots'
import { excludedModel } from '@/lib/fits/rows/exclusion'
import { findMethod } from '@/lib/fits/methods/registry'
import { parseLaw } from '@/lib/fits/rates/laws'
import { type CostError, gradesOf } from '@/lib/fits/rows/cost-error'
import type { FieldContext, Kind } from './field'
import type { Expectation, Read, Refusal } from './refusal'
import { readShownNumber, type ShownNumber, writeShownNumber } from './shown-number'

/** One of a few words. */
export function choice<T extends string>(valuesOf: (context: FieldContext) => readonly T[]): Kind<T> {
  return {
    read: (raw, context) => {
      const values = valuesOf(context)
      const value = values.find((candidate) => candidate === raw)
      return value === undefined ? { refusal: { code: 'one-of', values } } : { value }
    },
    write: (value) => value,
    expects: (context) => ({ code: 'one-of', values: valuesOf(context) }),
  }
}

/** One of a few words, some of which are refused with a reason of their own. */
export function offered<T extends string>(
  valuesOf: (context: FieldContext) => readonly T[],
  refusalOf: (raw: string, context: FieldContext) => Refusal | null,
): Kind<T> {
  const plain = choice(valuesOf)
  return {
    ...plain,
    read: (raw, context) => {
      const refusal = refusalOf(raw, context)
      return refusal ? { refusal } : plain.read(raw, context)
    },
  }
}

/** Exactly one of these texts. */
export const oneOf = <T extends string>(...values: readonly T[]): Kind<T> => choice(() => values)

/** Factors that are believable of an estimate of compute. */
const MOST_COST_ERROR = 10

/** One factor for every cost, or what the source's grades say of each. */
export const costError: Kind<CostError> = {
  read: (raw, context) => {
    if (raw === 'grades' && hasGrades(context)) return { value: raw }
    const number = readNumber(raw, 1, MOST_COST_ERROR)
    return 'value' in number ? number : { refusal: costError.expects(context) }
  },
  write: String,
  expects: (context) => ({ code: 'factor', low: 1, high: MOST_COST_ERROR, grades: hasGrades(context) }),
}

const hasGrades = ({ meta, view }: FieldContext): boolean =>
  view.cost !== undefined && gradesOf(meta, view.cost) !== null

/** A plain decimal number, nothing around it; "1e3" is one, "", "0x10" and "3,1" are none. */
export function readNumber(raw: string, low: number, high: number, whole = false): Read<number> {
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(raw) ? Number(raw) : NaN
  if (!Number.isFinite(value) || (whole && !Number.isInteger(value))) return { refusal: { code: 'number', whole } }
  if (value < low || value > high) return { refusal: { code: 'range', low, high, whole } }
  return { value: value === 0 ? 0 : value }
}

/** A number with both ends included; `whole`: no fraction. */
export const numberBetween = (low: number, high: number, whole = false): Kind<number> => ({
  read: (raw) => readNumber(raw, low, high, whole),
  write: String,
  expects: () => ({ code: 'range', low, high, whole }),
})

/** A number above zero. */
export const positiveNumber: Kind<number> = {
  read: (raw) => {
    const number = readNumber(raw, -Infinity, Infinity)
    return 'value' in number && number.value > 0 ? number : { refusal: { code: 'positive' } }
  },
  // Without the plus of an exponent, which an address would have to escape.
  write: (value) => String(value).replace('e+', 'e'),
  expects: () => ({ code: 'positive' }),
}

/** An ISO day that exists. */
export const readDate = (raw: string): Read<string> => (isIsoDate(raw) ? { value: raw } : { refusal: { code: 'date' } })

export const day: Kind<string> = { read: readDate, write: (value) => value, expects: () => ({ code: 'date' }) }

/** A day on or after the view's `from`. */
export const lastDay: Kind<string> = {
  ...day,
  read: (raw, { view }) => {
    const result = readDate(raw)
    return 'value' in result && view.from && result.value < view.from
      ? { refusal: { code: 'before-start', from: view.from } }
      : result
  },
}

/** @param onScale whether the method reads the level on the metric's natural scale, which has no place for 0 and 1 */
export function readLevel(raw: string, performance: PerformanceDefinition | null, onScale: boolean): Read<number> {
  if (performance?.unit === 'fraction') {
    const result = readNumber(raw, 0, 1)
    if (!onScale) return result
    return 'value' in result && (result.value === 0 || result.value === 1) ? { refusal: { code: 'fraction' } } : result
  }
  const result = readNumber(raw, -1e30, 1e30)
  return 'value' in result && performance?.scale === 'log' && result.value <= 0
    ? { refusal: { code: 'positive' } }
    : result
}

const readsScale = ({ view }: Pick<FieldContext, 'view'>): boolean =>
  findMethod(view.method ?? 'trend').needsPerformance

/** A performance level, in the metric's unit. */
export const performanceLevel: Kind<number> = {
  read: (raw, context) => readLevel(raw, context.benchmark.performance, readsScale(context)),
  write: String,
  expects: ({ benchmark: { performance }, view }): Expectation =>
    performance?.unit === 'fraction'
      ? readsScale({ view })
        ? { code: 'fraction' }
        : { code: 'range', low: 0, high: 1, whole: false }
      : performance?.scale === 'log'
        ? { code: 'positive' }
        : { code: 'number', whole: false },
}

/** Longest cell of our own studies: 759 characters. Every link on a page repeats its filters. */
const LONGEST_FILTER_VALUE = 1000

/** `column:value`, with `-` in front of those to leave out; of a column of numbers also `column:low..high`. */
export const filter: Kind<Filter> = {
  read: (raw, { meta }) => {
    const colon = raw.indexOf(':')
    if (colon < 1) return { refusal: { code: 'filter' } }
    const excluded = raw.startsWith('-')
    const column = raw.slice(excluded ? 1 : 0, colon)
    const field = meta.fields.find(({ name }) => name === column)
    if (!field) return { refusal: { code: 'no-column', column } }
    const value = raw.slice(colon + 1)
    if (value.length > LONGEST_FILTER_VALUE) return { refusal: { code: 'value-too-long', most: LONGEST_FILTER_VALUE } }
    if (isNumeric(field) && value.includes('..') && readRange(value) === null) return { refusal: { code: 'filter' } }
    return { value: { field: column, value, excluded } }
  },
  write: ({ field, value, excluded }) => `${excluded ? '-' : ''}${field}:${value}`,
  expects: () => ({ code: 'filter' }),
}

/** A row's id, or `model:` and a slug. */
export const exclusion: Kind<string> = {
  read: (raw, { hasRow, hasModel }) => {
    const model = excludedModel(raw)
    if (model !== null) return hasModel(model) ? { value: raw } : { refusal: { code: 'model' } }
    return hasRow(raw) ? { value: raw } : { refusal: { code: 'row' } }
  },
  write: (value) => value,
  expects: () => ({ code: 'row' }),
}

/** Months as text ("18"), or a measured law ("transistors"). */
export const law: Kind<string> = {
  read: (raw, { laws }) => {
    const found = parseLaw(raw, laws)
    return found ? { value: found.id } : { refusal: { code: 'law', measured: laws } }
  },
  write: (value) => value,
  expects: ({ laws }) => ({ code: 'law', measured: laws }),
}

/** From one day to a later one. */
export const period: Kind<readonly [string, string]> = {
  read: (raw) => {
    const [from = '', to = '', ...rest] = raw.split('..')
    return isIsoDate(from) && isIsoDate(to) && from < to && rest.length === 0
      ? { value: [from, to] }
      : { refusal: { code: 'period' } }
  },
  write: (value) => value.join('..'),
  expects: () => ({ code: 'period' }),
}

/** Months with the ends of their interval, as a pinned link carries them. */
export const shownNumber: Kind<ShownNumber> = {
  read: (raw) => {
    const value = readShownNumber(raw)
    return value ? { value } : { refusal: { code: 'shown-number' } }
  },
  write: writeShownNumber,
  expects: () => ({ code: 'shown-number' }),
}

const LONGEST_GROUP = 200

/** An entry of the legend; of a coloured group `group-` and its value. */
export const legendEntry: Kind<string> = {
  read: (raw) =>
    LEGEND_DOTS.some((kind) => kind === raw) || (/^group-./s.test(raw) && raw.length <= LONGEST_GROUP)
      ? { value: raw }
      : { refusal: { code: 'legend-entry', kinds: LEGEND_DOTS } },
  write: (value) => value,
  expects: () => ({ code: 'legend-entry', kinds: LEGEND_DOTS }),
}

const matching = (pattern: RegExp, code: 'data-version' | 'engine-version'): Kind<string> => ({
  read: (raw) => (pattern.test(raw) ? { value: raw } : { refusal: { code } }),
  write: (value) => value,
  expects: () => ({ code }),
})

export const dataVersion = matching(/^[0-9a-f]{12}$/, 'data-version')
export const engineVersion = matching(/^\d{1,4}(\.\d{1,4}){0,2}$/, 'engine-version')
