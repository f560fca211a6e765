/**
 * Query string <-> view (VIEW.md). Reading never fails: what can't be read falls back to its default and is named with
 * its reason. Writing is canonical: fields in the table's order, defaults left out, so equal views have equal URLs.
 */
import { findBenchmark } from '@/lib/data/find-benchmark'
import type { StudyMeta } from '@/lib/data/study'
import type { Read } from './read-value'
import type { StudyContext } from './study-context'
import { type FieldContext, type ReadContext, viewFields } from './view-fields'
import type { Ignored, View } from './view'

/** Version of the grammar; a default never changes within one. */
export const GRAMMAR_VERSION = '1'
export const DEFAULT_STUDY = 'lm-perplexity'
const LOCAL_STUDY = /^local-[0-9a-f]{12}$/
const LONGEST_QUERY = 16_384
/** Of what can't be read, so many are listed and the rest counted: an answer must not be longer than what was asked. */
const MOST_LISTED = 20

export interface Decoded {
  readonly view: View
  readonly ignored: readonly Ignored[]
}

/** A field of the table with its types folded away: what the two loops below share. */
interface AnyField {
  readonly key: keyof View
  readonly read: (raw: string, context: ReadContext) => Read<unknown>
  readonly write: (value: unknown) => string
  readonly fallback: (context: FieldContext) => unknown
  readonly idle?: (context: FieldContext) => string | null
  readonly list?: { readonly form: 'repeated' | 'commas'; readonly most: number }
  readonly nullable?: boolean
}

// The table pairs each reader with its own writer, which a loop over unlike entries cannot express to the type checker.
const fields = viewFields as unknown as readonly AnyField[]

export const isLocalStudy = (study: string): boolean => LOCAL_STUDY.test(study)

/** Which study a query asks for: read before anything else, so that the caller can open it. */
export function readStudyId(query: string): string {
  return new URLSearchParams(query.slice(0, LONGEST_QUERY)).get('study') ?? DEFAULT_STUDY
}

/** The data version that a query is pinned to, as it was written; null: the current one. */
export const readDataVersion = (query: string): string | null =>
  new URLSearchParams(query.slice(0, LONGEST_QUERY)).get('data')

/**
 * @param query   text after "?", with or without it
 * @param study   the one that `readStudyId` names, or the default study where there is none of that id
 * @param others  parameters that the surface knows beside the view's (`width`, `rows`)
 */
export function decodeView(query: string, study: StudyContext, others: readonly string[] = []): Decoded {
  const ignored: Ignored[] = []
  let more = 0
  const ignore = (parameter: string, raw: string, reason: string) => {
    if (ignored.length >= MOST_LISTED) more += 1
    else ignored.push({ parameter: parameter.slice(0, 60), raw: raw.slice(0, 120), reason })
  }

  if (query.length > LONGEST_QUERY)
    ignore('query', `${query.length} characters`, `only the first ${LONGEST_QUERY} characters are read`)
  const given = groupByName(query.slice(0, LONGEST_QUERY))

  const known = new Set<string>(['v', 'study', ...fields.map(({ key }) => key), ...others])
  for (const [name, values] of given) if (!known.has(name)) ignore(name, values[0] ?? '', 'unknown parameter')
  for (const raw of given.get('v') ?? []) if (raw !== GRAMMAR_VERSION) ignore('v', raw, `expected ${GRAMMAR_VERSION}`)
  for (const raw of given.get('study') ?? []) if (raw !== study.meta.id) ignore('study', raw, 'no study of that id')

  const view: Record<string, unknown> = { study: study.meta.id }
  let context = { ...study, ...benchmarkAndView(study.meta, view) }
  for (const field of fields) {
    const raws = given.get(field.key) ?? []
    view[field.key] = field.list
      ? readList(field, raws, context, ignore)
      : readOne(field, raws, context, (raw, reason) => ignore(field.key, raw, reason))
    context = { ...study, ...benchmarkAndView(study.meta, view) }
  }
  const rest = { parameter: 'query', raw: `${more} more`, reason: `only the first ${MOST_LISTED} are listed` }
  return { view: view as unknown as View, ignored: more === 0 ? ignored : [...ignored, rest] }
}

/** The canonical query of a view, without "?"; colons and commas stay readable, spaces are %20 (some sites mangle "+"). */
export function encodeView(view: View, meta: StudyMeta): string {
  const pairs: [string, string][] = []
  if (view.study !== DEFAULT_STUDY) pairs.push(['study', view.study])
  const sofar: Record<string, unknown> = { study: view.study }
  for (const field of fields) {
    const context: FieldContext = { meta, ...benchmarkAndView(meta, sofar) }
    const value: unknown = view[field.key]
    const fallback = field.fallback(context)
    sofar[field.key] = value
    if (sameText(field, value, fallback) || field.idle?.(context)) continue
    if (field.list && Array.isArray(value)) {
      if (value.length === 0) pairs.push([field.key, 'none'])
      else if (field.list.form === 'commas') pairs.push([field.key, value.map(field.write).join(',')])
      else for (const element of value) pairs.push([field.key, field.write(element)])
    } else pairs.push([field.key, value === null ? 'none' : field.write(value)])
  }
  return pairs.map(([name, value]) => `${name}=${encodeValue(value)}`).join('&')
}

/**
 * The view after a change by hand: fields that the change made idle or impossible fall back to their defaults, and so do
 * those in `reset`, whose old value belonged to what was replaced (the threshold of another benchmark).
 */
export function changeView(
  view: View,
  change: Partial<View>,
  study: StudyContext,
  reset: readonly (keyof View)[] = [],
): View {
  const query = new URLSearchParams(encodeView({ ...view, ...change }, study.meta))
  for (const key of reset) query.delete(key)
  return decodeView(query.toString(), study).view
}

/** The view of a study with nothing said. */
export const defaultView = (meta: StudyMeta): View => decodeView('', { meta, hasRow: () => false }).view

function benchmarkAndView(meta: StudyMeta, view: Record<string, unknown>): Pick<FieldContext, 'benchmark' | 'view'> {
  const benchmark = typeof view.benchmark === 'string' ? view.benchmark : undefined
  return { benchmark: findBenchmark(meta, benchmark), view: view as Partial<View> }
}

function groupByName(query: string): Map<string, string[]> {
  const given = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(query)) {
    const values = given.get(name)
    if (values) values.push(value)
    else given.set(name, [value])
  }
  return given
}

function readOne(
  field: AnyField,
  raws: readonly string[],
  context: ReadContext,
  ignore: (raw: string, reason: string) => void,
): unknown {
  const [raw, ...more] = raws
  for (const extra of more) ignore(extra, 'given more than once; the first counts')
  const fallback = field.fallback(context)
  if (raw === undefined) return fallback
  const idle = field.idle?.(context)
  if (idle) {
    ignore(raw, idle)
    return fallback
  }
  if (field.nullable && raw === 'none') return null
  const result = field.read(raw, context)
  if ('value' in result) return result.value
  ignore(raw, result.reason)
  return fallback
}

function readList(
  field: AnyField,
  raws: readonly string[],
  context: ReadContext,
  ignore: (parameter: string, raw: string, reason: string) => void,
): readonly unknown[] {
  const fallback = field.fallback(context) as readonly unknown[]
  if (raws.length === 0) return fallback
  const texts = field.list?.form === 'commas' ? raws.flatMap((raw) => raw.split(',')) : raws
  if (texts.every((text) => text === 'none')) return []
  const values = new Map<string, unknown>() // by text: an element said twice counts once
  for (const raw of texts) {
    if (raw === 'none') continue // beside other elements it says nothing; a form without JavaScript sends it so
    if (values.size >= (field.list?.most ?? 0)) ignore(field.key, raw, `at most ${field.list?.most}`)
    else {
      const result = field.read(raw, context)
      if ('value' in result) values.set(field.write(result.value), result.value)
      else ignore(field.key, raw, result.reason)
    }
  }
  return values.size > 0 ? [...values.values()] : fallback
}

function sameText(field: AnyField, a: unknown, b: unknown): boolean {
  if (field.list && Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((element, index) => field.write(element) === field.write(b[index]))
  return a === null || b === null ? a === b : field.write(a) === field.write(b)
}

const encodeValue = (value: string): string =>
  encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%2F', '/')
