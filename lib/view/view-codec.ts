/**
 * Query string <-> view (VIEW.md). Reading never fails: what can't be read falls back to its default and is named with
 * its reason. Writing is canonical: fields in the table's order, defaults left out, so equal views have equal URLs.
 */
import { findBenchmark } from '@/lib/data/find-benchmark'
import type { StudyMeta } from '@/lib/data/study'
import { type FieldContext, type Leanings, type Moves, movesNumbers, type ReadContext, type ViewField } from './field'
import { GRAMMAR_VERSION, migrated } from './migrations'
import type { Ignored, Refusal } from './refusal'
import type { StudyContext } from './study-context'
import { DEFAULT_STUDY, LONGEST_QUERY } from './study-id'
import { type FieldValues, viewFields } from './view-fields'
import type { View } from './view'

/** Of what can't be read, so many are listed and the rest counted: an answer must not be longer than what was asked. */
const MOST_LISTED = 20

/** The view that a query asks for, and what in it could not be read. */
export interface Decoded {
  readonly view: View
  readonly ignored: readonly Ignored[]
}

/** A field of the table with its types folded away: what the loops below share. */
type AnyField = ViewField<keyof FieldValues, Moves, unknown, unknown>

const fields: readonly AnyField[] = viewFields

/**
 * @param query   text after "?", with or without it
 * @param study   the one that `readStudyId` names, or the default study where there is none of that id
 * @param others  parameters that the surface knows beside the view's (`width`, `rows`)
 */
export function decodeView(query: string, study: StudyContext, others: readonly string[] = []): Decoded {
  const ignored: Ignored[] = []
  let more = 0
  const ignore = (parameter: string, raw: string, refusal: Refusal) => {
    if (ignored.length >= MOST_LISTED) more += 1
    else ignored.push({ parameter: parameter.slice(0, 60), raw: raw.slice(0, 120), refusal })
  }

  if (query.length > LONGEST_QUERY)
    ignore('query', `${query.length} characters`, { code: 'too-long', most: LONGEST_QUERY })
  const given = groupByName(migrated(new URLSearchParams(query.slice(0, LONGEST_QUERY))))

  const known = new Set<string>(['v', 'study', ...fields.map(({ key }) => key), ...others])
  for (const [name, values] of given) if (!known.has(name)) ignore(name, values[0] ?? '', { code: 'unknown-parameter' })
  for (const raw of given.get('v') ?? [])
    if (raw !== GRAMMAR_VERSION) ignore('v', raw, { code: 'grammar-version', expected: GRAMMAR_VERSION })
  for (const raw of given.get('study') ?? []) if (raw !== study.meta.id) ignore('study', raw, { code: 'no-study' })

  const view: Record<string, unknown> = { study: study.meta.id }
  for (const field of fields) {
    const context = { ...study, ...leaningOn(study.meta, view) }
    const raws = given.get(field.key) ?? []
    view[field.key] = field.list
      ? readList(field, raws, context, (raw, refusal) => ignore(field.key, raw, refusal))
      : readOne(field, raws, context, (raw, refusal) => ignore(field.key, raw, refusal))
  }
  const rest = {
    parameter: 'query',
    raw: `${more} more`,
    refusal: { code: 'first-listed', most: MOST_LISTED },
  } as const
  return { view: view as unknown as View, ignored: more === 0 ? ignored : [...ignored, rest] }
}

/** The canonical query of a view, without "?"; colons and commas stay readable, spaces are %20 (some sites mangle "+"). */
export function encodeView(view: View, meta: StudyMeta): string {
  const pairs: [string, string][] = []
  if (view.study !== DEFAULT_STUDY) pairs.push(['study', view.study])
  for (const field of fields) {
    const context: FieldContext = { meta, laws: NO_ROWS.laws, ...leaningOn(meta, view) }
    const value: unknown = view[field.key]
    if (sameText(field, value, defaultOf(field, context)) || field.idle?.(context)) continue
    if (field.list && Array.isArray(value)) {
      const texts = value.map((element: unknown) => field.kind.write(element))
      if (texts.length === 0) pairs.push([field.key, 'none'])
      else if (field.list.form === 'commas') pairs.push([field.key, texts.join(',')])
      else for (const text of texts) pairs.push([field.key, text])
    } else pairs.push([field.key, value === null ? 'none' : field.kind.write(value)])
  }
  return pairs.map(([name, value]) => `${name}=${encodeValue(value)}`).join('&')
}

/**
 * The view after a change by hand: fields that the change made idle or impossible fall back to their defaults, and so do
 * those in `reset`, whose old value belonged to what was replaced (the threshold of another benchmark). What a link was
 * pinned to goes with any change that moves the number, but for the version of the data where that is an older one: the
 * change is made on its rows.
 */
export function changeView(
  view: View,
  change: Partial<View>,
  study: StudyContext,
  reset: readonly (keyof View)[] = [],
): View {
  const query = new URLSearchParams(encodeView({ ...view, ...change }, study.meta))
  const moved = fields.some(({ key, moves }) => key in change && movesNumbers(moves))
  const pins = study.older ? PIN.filter((key) => key !== 'data') : PIN
  for (const key of moved ? [...reset, ...pins] : reset) query.delete(key)
  return decodeView(query.toString(), study).view
}

/** Versions and number that a pinned link proves itself by. */
const PIN = ['data', 'engine', 'was'] as const satisfies readonly (keyof View)[]

/** A default names neither rows nor laws. */
const NO_ROWS: Pick<StudyContext, 'hasRow' | 'hasModel' | 'laws'> = {
  hasRow: () => false,
  hasModel: () => false,
  laws: [],
}

/** The view of a study, or of one of its series, with nothing else said. */
export function defaultView(meta: StudyMeta, benchmark?: string): View {
  const query = new URLSearchParams(benchmark === undefined ? {} : { benchmark })
  return decodeView(query.toString(), { meta, ...NO_ROWS }).view
}

/** The view with every field that moves this at its default: `page`, what an answer may not hang on. */
export function without(moves: Moves, view: View, meta: StudyMeta): View {
  const context: FieldContext = { meta, laws: NO_ROWS.laws, ...leaningOn(meta, view) }
  const defaults = fields
    .filter((field) => field.moves === moves)
    .map((field) => [field.key, defaultOf(field, context)])
  return { ...view, ...Object.fromEntries(defaults) }
}

function leaningOn(meta: StudyMeta, view: Leanings): Pick<FieldContext, 'benchmark' | 'view'> {
  return { benchmark: findBenchmark(meta, view.benchmark), view }
}

/**
 * What the series declares, else the study, read by the field's own reader; else the field's own default. The contract
 * test holds every declared one readable.
 */
function defaultOf(field: AnyField, context: FieldContext): unknown {
  const fallback = field.fallback(context)
  const raw = field.declarable ? (context.benchmark.defaults[field.key] ?? context.meta.defaults[field.key]) : undefined
  if (raw === undefined || field.idle?.(context)) return fallback
  const values = [raw].flat().flatMap((text) => {
    const result = field.kind.read(text, { ...context, ...NO_ROWS })
    return 'value' in result ? [result.value] : []
  })
  return field.list ? values : (values[0] ?? fallback)
}

function groupByName(query: URLSearchParams): Map<string, string[]> {
  const given = new Map<string, string[]>()
  for (const [name, value] of query) {
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
  ignore: (raw: string, refusal: Refusal) => void,
): unknown {
  const [raw, ...more] = raws
  for (const extra of more) ignore(extra, { code: 'repeated' })
  const fallback = defaultOf(field, context)
  if (raw === undefined) return fallback
  const idle = field.idle?.(context)
  if (idle) {
    ignore(raw, idle)
    return fallback
  }
  if (field.nullable && raw === 'none') return null
  const result = field.kind.read(raw, context)
  if ('value' in result) return result.value
  ignore(raw, result.refusal)
  return fallback
}

function readList(
  field: AnyField,
  raws: readonly string[],
  context: ReadContext,
  ignore: (raw: string, refusal: Refusal) => void,
): unknown {
  const fallback = defaultOf(field, context)
  if (raws.length === 0) return fallback
  const texts = field.list?.form === 'commas' ? raws.flatMap((raw) => raw.split(',')) : raws
  if (texts.every((text) => text === 'none')) return []
  const values = new Map<string, unknown>() // by text: an element said twice counts once
  const most = field.list?.most ?? 0
  for (const raw of texts) {
    if (raw === 'none') continue // beside other elements it says nothing; a form without JavaScript sends it so
    if (values.size >= most) ignore(raw, { code: 'too-many', most })
    else {
      const result = field.kind.read(raw, context)
      if ('value' in result) values.set(field.kind.write(result.value), result.value)
      else ignore(raw, result.refusal)
    }
  }
  return values.size > 0 ? [...values.values()] : fallback
}

function sameText({ kind, list }: AnyField, a: unknown, b: unknown): boolean {
  if (list && Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((element, index) => kind.write(element) === kind.write(b[index]))
  return a === null || b === null ? a === b : kind.write(a) === kind.write(b)
}

const encodeValue = (value: string): string =>
  encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%2F', '/')
