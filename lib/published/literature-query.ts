/**
 * What the literature page shows, as a query string: filters, order and grouping. Small and apart from the view, because
 * it asks for published results and not for a fit. What can't be read falls back to its default and is named.
 */
import type { Ignored, Refusal } from '@/lib/view/refusal'

export const GROUPINGS = ['field', 'kind', 'year', 'none'] as const
export const ORDERS = ['speed', 'year', 'study'] as const
export const DIRECTIONS = ['halving', 'doubling', 'model'] as const

/** What a reader asks of the literature table, as the URL says it. */
export interface LiteratureQuery {
  /** Null: all. */
  readonly field: string | null
  readonly kind: string | null
  readonly direction: (typeof DIRECTIONS)[number] | null
  /** Years of publication, both included. */
  readonly from: number | null
  readonly to: number | null
  /** Words that must all be there; '' for none. */
  readonly q: string
  readonly group: (typeof GROUPINGS)[number]
  readonly sort: (typeof ORDERS)[number]
}

/** What can be asked for: the values that the table has. */
export interface LiteratureChoices {
  readonly fields: readonly string[]
  readonly kinds: readonly string[]
  /** In order. */
  readonly years: readonly number[]
}

export const DEFAULT_QUERY: LiteratureQuery = {
  ...{ field: null, kind: null, direction: null, from: null, to: null },
  ...{ q: '', group: 'field', sort: 'speed' },
}

const LONGEST_TEXT = 200
const PARAMETERS = ['field', 'kind', 'direction', 'from', 'to', 'q', 'group', 'sort'] as const

/**
 * @param query with or without "?"; an empty parameter, as a form without a choice sends it, counts as not given
 * @returns the query, and what of it could not be read
 */
export function decodeLiteratureQuery(
  query: string,
  choices: LiteratureChoices,
): { readonly query: LiteratureQuery; readonly ignored: readonly Ignored[] } {
  const given = new URLSearchParams(query)
  const ignored: Ignored[] = []
  const ignore = (parameter: string, raw: string, refusal: Refusal) =>
    ignored.push({ parameter: parameter.slice(0, 60), raw: raw.slice(0, 120), refusal })

  const one = <T extends string>(parameter: string, values: readonly T[]): T | null => {
    const raw = given.get(parameter) ?? ''
    const found = values.find((value) => value === raw)
    if (raw !== '' && found === undefined) ignore(parameter, raw, { code: 'one-of-these', values })
    return found ?? null
  }
  const year = (parameter: string): number | null => {
    const raw = given.get(parameter) ?? ''
    if (raw === '') return null
    if (/^\d{4}$/.test(raw)) return Number(raw)
    ignore(parameter, raw, { code: 'year' })
    return null
  }
  for (const parameter of new Set(given.keys()))
    if (!PARAMETERS.some((known) => known === parameter))
      ignore(parameter, given.get(parameter) ?? '', { code: 'unknown-parameter' })

  const text = (given.get('q') ?? '').trim()
  if (text.length > LONGEST_TEXT) ignore('q', text, { code: 'too-long', most: LONGEST_TEXT })
  const [from, to] = [year('from'), year('to')]
  if (from !== null && to !== null && from > to) ignore('to', String(to), { code: 'before-first-year', year: from })
  return {
    query: {
      field: one('field', choices.fields),
      kind: one('kind', choices.kinds),
      direction: one('direction', DIRECTIONS),
      from,
      to: from !== null && to !== null && from > to ? null : to,
      q: text.slice(0, LONGEST_TEXT),
      group: one('group', GROUPINGS) ?? DEFAULT_QUERY.group,
      sort: one('sort', ORDERS) ?? DEFAULT_QUERY.sort,
    },
    ignored,
  }
}

/** Canonical: in a fixed order, defaults left out. @example encodeLiteratureQuery({ ...DEFAULT_QUERY, q: 'GPU' }) // 'q=GPU' */
export function encodeLiteratureQuery(query: LiteratureQuery): string {
  const written = new URLSearchParams()
  for (const parameter of PARAMETERS) {
    const value = query[parameter]
    if (value !== null && value !== DEFAULT_QUERY[parameter]) written.set(parameter, String(value))
  }
  return written.toString()
}
