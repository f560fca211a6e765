/**
 * The link of a comparison: the queries of its views, each percent-encoded, how they are drawn, and which two are told
 * apart choice by choice. It knows nothing of studies: whoever opens the views reads each query by the view's own codec.
 */
import type { Ignored } from '../refusal'
import { readViewAddress } from '../view-address'
import { isLocalStudy, readStudyId } from '../study-id'

/** As many as colours and shapes tell apart. */
export const MOST_VIEWS = 6
const LONGEST_QUERY = 16_384

/** On one chart, or each on its own beside the others. */
export const ARRANGEMENTS = ['layers', 'multiples'] as const
/** How several views share the room. */
export type Arrangement = (typeof ARRANGEMENTS)[number]

/** What a link says. */
export interface ComparisonLink {
  /** Queries of views, as `encodeView` writes them once they were opened; at most `MOST_VIEWS`. */
  readonly queries: readonly string[]
  /** Null: on one chart where all costs have one unit, else each on its own. */
  readonly chart: Arrangement | null
  /** Places from 0 of the two that are told apart; null: the first two. */
  readonly pair: readonly [first: number, second: number] | null
}

/**
 * Reads a link; never fails. A `view` may be a whole address, as a reader pastes it: its query counts.
 * @param query with or without "?"
 * @param others parameters that the surface knows beside these (`width`)
 * @param own whether views of a reader's own file are taken: only their browser has its rows
 * @returns what it says, and what of it could not be read
 */
export function readComparisonLink(
  query: string,
  others: readonly string[] = [],
  own: 'refused' | 'taken' = 'refused',
): { readonly link: ComparisonLink; readonly ignored: readonly Ignored[] } {
  const ignored: Ignored[] = []
  const ignore = (parameter: string, raw: string, refusal: Ignored['refusal']) =>
    ignored.push({ parameter: parameter.slice(0, 60), raw: raw.slice(0, 120), refusal })
  if (query.length > LONGEST_QUERY)
    ignore('query', `${query.length} characters`, { code: 'too-long', most: LONGEST_QUERY })
  const given = new URLSearchParams(query.slice(0, LONGEST_QUERY))
  const known = ['view', 'chart', 'pair', ...others]
  for (const name of new Set(given.keys()))
    if (!known.includes(name)) ignore(name, given.get(name) ?? '', { code: 'unknown-parameter' })

  const queries: string[] = []
  let more = 0
  for (const raw of given.getAll('view')) {
    const one = queryOfAddress(raw)
    if (own === 'refused' && isOwn(one)) ignore('view', raw, { code: 'own-study' })
    else if (queries.length < MOST_VIEWS) queries.push(one)
    else if ((more += 1) === 1) ignore('view', raw, { code: 'too-many', most: MOST_VIEWS })
  }

  const [chart = null, pair = null] = [given.get('chart'), given.get('pair')]
  const arrangement = ARRANGEMENTS.find((one) => one === chart) ?? null
  if (chart !== null && arrangement === null) ignore('chart', chart, { code: 'one-of', values: ARRANGEMENTS })
  const places = pair === null ? null : readPair(pair, queries.length)
  if (pair !== null && places === null) ignore('pair', pair, { code: 'pair', most: Math.max(2, queries.length) })
  return { link: { queries, chart: arrangement, pair: places }, ignored }
}

/** Canonical, without "?"; what is at its default is left out. */
export function writeComparisonLink({ queries, chart, pair }: ComparisonLink): string {
  return [
    ...queries.map((query) => `view=${encodeURIComponent(query)}`),
    ...(chart === null ? [] : [`chart=${chart}`]),
    ...(pair === null || (pair[0] === 0 && pair[1] === 1) ? [] : [`pair=${pair[0] + 1},${pair[1] + 1}`]),
  ].join('&')
}

/**
 * Where a view is of a reader's own file, the query has its id alone: the link stands behind "#", which browsers send to no server.
 * @example comparisonAddress({ queries: ['study=imagenet'], chart: null, pair: null }) // '/compare?view=study%3Dimagenet'
 */
export function comparisonAddress(link: ComparisonLink): string {
  const query = writeComparisonLink(link)
  const own = link.queries.find(isOwn)
  if (own !== undefined) return `/compare?view=${encodeURIComponent(`study=${readStudyId(own)}`)}#?${query}`
  return query === '' ? '/compare' : `/compare?${query}`
}

/** The query of an address. @param search without "?"; @param fragment without "#" */
export const readComparisonAddress = (search: string, fragment: string): string =>
  fragment.startsWith('?') ? fragment.slice(1) : search

/** Whether a view is of a reader's own file. */
export const holdsOwnStudy = ({ queries }: Pick<ComparisonLink, 'queries'>): boolean => queries.some(isOwn)

const isOwn = (query: string): boolean => isLocalStudy(readStudyId(query))

/** With one view more, at the end; the same link where there is no room or it is there already. */
export function withView(link: ComparisonLink, query: string): ComparisonLink {
  if (link.queries.length >= MOST_VIEWS || link.queries.includes(query)) return link
  return { ...link, queries: [...link.queries, query] }
}

/** Without the view in that place; a pair that it was part of is chosen anew. */
export function withoutView({ queries, chart, pair }: ComparisonLink, place: number): ComparisonLink {
  const moved = pair?.map((one) => (one > place ? one - 1 : one))
  const [first, second] = moved ?? []
  const kept = pair !== null && first !== undefined && second !== undefined && !pair.includes(place)
  return { queries: queries.filter((_, index) => index !== place), chart, pair: kept ? [first, second] : null }
}

/** Of an address the part between "?" and "#", and what an own file's view has behind that; of a query itself. */
export function queryOfAddress(raw: string): string {
  const text = raw.trim()
  if (!/^(?:https?:)?\//i.test(text)) return text.replace(/^\?/, '')
  const [address = '', ...fragment] = text.split('#')
  const query = address.includes('?') ? address.slice(address.indexOf('?') + 1) : ''
  return isOwn(query) ? readViewAddress(query, fragment.join('#')) : query
}

/** @example readPair('1,3', 3) // [0, 2]; null where that is no pair of so many views */
export function readPair(raw: string, views: number): readonly [number, number] | null {
  const [, one, other] = /^([1-6]),([1-6])$/.exec(raw) ?? []
  const [first, second] = [Number(one) - 1, Number(other) - 1]
  return first !== second && first < views && second < views ? [first, second] : null
}
