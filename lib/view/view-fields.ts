/**
 * The one table of view fields: URL codec, defaults and validity of each, in canonical order. Controls, links, the API and
 * the tests are derived from it. A field reads after those above it, because its default may depend on them (the
 * threshold's on the benchmark). Adding a field is adding its entry here and its line in `View`.
 */
import type { BenchmarkDefinition, StudyMeta } from '@/lib/data/study'
import { isIsoDate } from '@/lib/data/decimal-year'
import { estimatorIds } from '@/lib/fits/estimators/registry'
import { parseLaw } from '@/lib/fits/rates/laws'
import { structuresWithRate } from '@/lib/fits/scaling-law/structure'
import { costsOf, intervalsOf, methodsOf } from './admitted'
import { oneOf, type Read, readDate, readFilter, readNumber, readThreshold } from './read-value'
import type { View } from './view'

/** The view as far as it has been read, with the study and benchmark that the fields below them lean on. */
export interface FieldContext {
  readonly meta: StudyMeta
  readonly benchmark: BenchmarkDefinition
  readonly view: Partial<View>
}

/** Reading may ask for rows too; defaults and writing need none. */
export interface ReadContext extends FieldContext {
  readonly hasRow: (id: string) => boolean
}

export interface ViewField<Key extends keyof View> {
  readonly key: Key
  readonly read: (raw: string, context: ReadContext) => Read<Item<Key>>
  readonly write: (value: Item<Key>) => string
  readonly fallback: (context: FieldContext) => View[Key]
  /** Why the parameter says nothing in this view (a threshold without a performance); null when it does. */
  readonly idle?: (context: FieldContext) => string | null
  /** A list: one parameter an element, or one parameter with commas; `none` is the empty list; at most `most` elements. */
  readonly list?: { readonly form: 'repeated' | 'commas'; readonly most: number }
  /** `none` takes a declared default away. */
  readonly nullable?: boolean
}

export type ListKey = 'where' | 'exclude' | 'law'

/** A list field reads and writes one element at a time. */
export type Item<Key extends keyof View> = Key extends ListKey ? View[Key][number] : Exclude<View[Key], null>

/** The benchmark's default counts over the study's. */
function declared(context: FieldContext, key: string): string | readonly string[] | undefined {
  return context.benchmark.defaults[key] ?? context.meta.defaults[key]
}

/** A default that the data folder declares, read by the field's own reader; the contract test holds every one valid. */
function declaredOr<T>(context: FieldContext, key: string, read: (raw: string) => Read<T>, otherwise: T): T {
  const raw = declared(context, key)
  if (typeof raw !== 'string') return otherwise
  const result = read(raw)
  return 'value' in result ? result.value : otherwise
}

const usesPerformance = ({ benchmark }: FieldContext): boolean => benchmark.performance !== null

const scalingOnly = ({ view }: FieldContext): string | null =>
  view.method === 'scaling-law' ? null : 'belongs to method=scaling-law'

const field = <Key extends keyof View>(definition: ViewField<Key>): ViewField<Key> => definition

const text = (value: string): string => value
const num = (value: number): string => String(value)

const benchmarkField = field<'benchmark'>({
  key: 'benchmark',
  read: (raw, { meta }) => oneOf(...meta.benchmarks.map(({ id }) => id))(raw),
  write: text,
  fallback: ({ meta }) => {
    const named = meta.defaults.benchmark
    return typeof named === 'string' ? named : (meta.benchmarks[0]?.id ?? '')
  },
})

/** `study` and `benchmark` are read first, by `decode`, because every other field leans on them. */
export const viewFields = [
  benchmarkField,
  field<'method'>({
    key: 'method',
    read: (raw, { meta, benchmark }) => oneOf(...methodsOf(meta, benchmark))(raw),
    write: text,
    fallback: (context) => declaredOr(context, 'method', oneOf(...methodsOf(context.meta, context.benchmark)), 'trend'),
  }),
  field<'cost'>({
    key: 'cost',
    read: (raw, { benchmark, view }) => oneOf(...costsOf(benchmark, view.method))(raw),
    write: text,
    fallback: (context) => {
      const costs = costsOf(context.benchmark, context.view.method)
      return declaredOr(context, 'cost', oneOf(...costs), costs[0] ?? '')
    },
  }),
  field<'threshold'>({
    key: 'threshold',
    read: (raw, { benchmark }) => readThreshold(raw, benchmark.performance),
    write: num,
    idle: (context) => (usesPerformance(context) ? null : 'this series has one fixed target or none'),
    fallback: (context) =>
      usesPerformance(context)
        ? declaredOr(context, 'threshold', (raw) => readThreshold(raw, context.benchmark.performance), null)
        : null,
  }),
  field<'select'>({
    key: 'select',
    read: oneOf('records', 'reaching', 'all'),
    write: text,
    fallback: (context) => declaredOr(context, 'select', oneOf('records', 'reaching', 'all'), 'records'),
  }),
  field<'estimator'>({
    key: 'estimator',
    read: oneOf(...estimatorIds),
    write: text,
    idle: ({ view }) => (view.method === 'trend' ? null : 'belongs to method=trend'),
    fallback: () => 'ols',
  }),
  field<'tau'>({
    key: 'tau',
    read: (raw) => readNumber(raw, 0.01, 0.99),
    write: num,
    idle: ({ view }) => (view.estimator === 'quantile' ? null : 'belongs to estimator=quantile'),
    fallback: () => 0.1,
  }),
  field<'structure'>({
    key: 'structure',
    read: oneOf(...structuresWithRate),
    write: text,
    idle: scalingOnly,
    fallback: () => '7',
  }),
  field<'solver'>({
    key: 'solver',
    read: oneOf('as-published', 'converged'),
    write: text,
    idle: scalingOnly,
    fallback: () => 'as-published',
  }),
  field<'delta'>({
    key: 'delta',
    read: (raw) => readNumber(raw, 0, 1),
    write: num,
    idle: scalingOnly,
    fallback: () => 0.0025,
  }),
  field<'interval'>({
    key: 'interval',
    read: (raw, { meta, view }) => oneOf(...intervalsOf(meta, view))(raw),
    write: text,
    fallback: () => 'auto',
  }),
  field<'by'>({
    key: 'by',
    read: (raw, { meta }) => oneOf(...meta.fields.map(({ name }) => name))(raw),
    write: text,
    idle: ({ view }) => (view.interval === 'cluster' ? null : 'belongs to interval=cluster'),
    fallback: ({ meta, view }) =>
      view.interval === 'cluster' && !meta.roles.cluster ? (meta.groupFields[0] ?? null) : null,
  }),
  field<'ci'>({
    key: 'ci',
    // The acceleration of a BCa interval comes from leaving rows out, which residuals moved to other rows have no part in.
    read: (raw, { view }) => oneOf('percentile', ...(view.interval === 'residual' ? [] : (['bca'] as const)))(raw),
    write: text,
    fallback: () => 'percentile',
  }),
  field<'draws'>({
    key: 'draws',
    read: (raw) => readNumber(raw, 0, 10_000, true),
    write: num,
    fallback: () => 1000,
  }),
  field<'seed'>({
    key: 'seed',
    read: (raw) => readNumber(raw, 0, 4294967295, true),
    write: num,
    fallback: () => 1,
  }),
  field<'level'>({
    key: 'level',
    read: (raw) => readNumber(raw, 0.5, 0.999),
    write: num,
    fallback: () => 0.95,
  }),
  field<'from'>({
    key: 'from',
    nullable: true,
    read: readDate,
    write: text,
    fallback: (context) => declaredOr<string | null>(context, 'from', readDate, null),
  }),
  field<'to'>({
    key: 'to',
    nullable: true,
    read: (raw, { view }) => {
      const result = readDate(raw)
      return 'value' in result && view.from && result.value < view.from
        ? { reason: `before from=${view.from}` }
        : result
    },
    write: text,
    fallback: (context) => declaredOr<string | null>(context, 'to', readDate, null),
  }),
  field<'dates'>({
    key: 'dates',
    read: (raw, { meta }) => oneOf('source', ...(meta.roles.checkedDate ? (['checked'] as const) : []))(raw),
    write: text,
    fallback: () => 'source',
  }),
  field<'where'>({
    key: 'where',
    list: { form: 'repeated', most: 50 },
    read: (raw, { meta }) => readFilter(raw, meta),
    write: ({ field: name, value, excluded }) => `${excluded ? '-' : ''}${name}:${value}`,
    fallback: (context) => {
      const raw = declared(context, 'where')
      const list: readonly string[] = raw === undefined ? [] : typeof raw === 'string' ? [raw] : raw
      return list.flatMap((entry) => {
        const result = readFilter(entry, context.meta)
        return 'value' in result ? [result.value] : []
      })
    },
  }),
  field<'exclude'>({
    key: 'exclude',
    list: { form: 'commas', most: 500 },
    read: (raw, { hasRow }) => (hasRow(raw) ? { value: raw } : { reason: 'no row of that id in this study' }),
    write: text,
    fallback: () => [],
  }),
  field<'law'>({
    key: 'law',
    list: { form: 'repeated', most: 8 },
    read: (raw) => {
      const law = parseLaw(raw)
      return law
        ? { value: law.id }
        : { reason: 'expected months (0.1 to 1200), transistors, fp32-per-usd or fp32-per-watt' }
    },
    write: text,
    fallback: () => ['18', '24'],
  }),
  field<'y'>({ key: 'y', read: oneOf('log', 'linear'), write: text, fallback: () => 'log' }),
  field<'x'>({
    key: 'x',
    read: (raw) => {
      const [from = '', to = '', ...rest] = raw.split('..')
      return isIsoDate(from) && isIsoDate(to) && from < to && rest.length === 0
        ? { value: [from, to] as const }
        : { reason: 'expected YYYY-MM-DD..YYYY-MM-DD' }
    },
    write: (value) => value.join('..'),
    fallback: () => null,
  }),
  field<'color'>({
    key: 'color',
    read: (raw, { meta }) => oneOf(...meta.groupFields)(raw),
    write: text,
    fallback: () => null,
  }),
  field<'labels'>({
    key: 'labels',
    read: oneOf('records', 'all', 'none'),
    write: text,
    fallback: (context) => declaredOr(context, 'labels', oneOf('records', 'all', 'none'), 'records'),
  }),
  field<'data'>({
    key: 'data',
    read: (raw) => (/^[0-9a-f]{12}$/.test(raw) ? { value: raw } : { reason: 'expected 12 hex digits' }),
    write: text,
    fallback: () => null,
  }),
  field<'engine'>({
    key: 'engine',
    read: (raw) => (/^\d{1,4}(\.\d{1,4}){0,2}$/.test(raw) ? { value: raw } : { reason: 'expected a version' }),
    write: text,
    fallback: () => null,
  }),
  field<'lang'>({ key: 'lang', read: oneOf('en'), write: text, fallback: () => 'en' }),
  field<'theme'>({
    key: 'theme',
    read: oneOf('light', 'dark', 'auto'),
    write: text,
    fallback: () => null,
  }),
] as const

/** Defaults that a study or benchmark may declare; anything else in a data folder is a mistake (contract test). */
export const declarableDefaults = 'benchmark method cost threshold select from to where labels'.split(' ')
