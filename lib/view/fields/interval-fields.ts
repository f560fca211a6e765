/** What the interval comes from, and how far it reaches. */
import { type IntervalQuestion, takesRecords } from '@/lib/fits/intervals/interval-kind'
import { type AskedInterval, clusteredIntervals, intervalsOf, refusedForRecords } from '@/lib/fits/intervals/registry'
import { findMethod } from '@/lib/fits/methods/registry'
import { field, type FieldContext, type Kind, optionalField } from '../field'
import { choice, numberBetween, offered } from '../kinds'

const MOST_DRAWS = 10_000
const MOST_SEED = 2 ** 32 - 1

const questionOf = ({ meta, view }: FieldContext): IntervalQuestion => ({
  study: meta,
  method: findMethod(view.method ?? 'trend'),
  estimator: view.estimator ?? 'ols',
  select: view.select ?? 'records',
  costError: view.costError ?? null,
})

const clustered = ({ view: { interval } }: FieldContext): boolean => clusteredIntervals.some((id) => id === interval)

const notOfRecords = { code: 'records-not-resampled' } as const

const kindOfInterval: Kind<AskedInterval> = offered(
  (context) => intervalsOf(questionOf(context)),
  (raw, context) => (refusedForRecords(raw, questionOf(context)) ? notOfRecords : null),
)

const ends = ['percentile', 'bca'] as const

export const intervalFields = [
  field({ key: 'interval', moves: 'draws', kind: kindOfInterval, fallback: () => 'auto' }),
  /** Column whose values stand or fall together; null: the study's own (paper or organisation), or none. */
  optionalField({
    key: 'by',
    moves: 'draws',
    kind: choice(({ meta }) => meta.fields.map(({ name }) => name)),
    idle: (context) =>
      clustered(context) ? null : { code: 'belongs-to', field: 'interval', values: clusteredIntervals },
    fallback: (context) => (clustered(context) ? (context.meta.roles.cluster ?? null) : null),
  }),
  field({
    key: 'ci',
    moves: 'draws',
    // The acceleration of a BCa interval comes from leaving rows out: residuals moved to other rows have no part in it, and
    // records, which change with the rows left out, no smooth answer to it.
    kind: offered(
      (context) =>
        context.view.interval === 'residual' || takesRecords(questionOf(context)) ? (['percentile'] as const) : ends,
      (raw, context) => (raw === 'bca' && takesRecords(questionOf(context)) ? notOfRecords : null),
    ),
    fallback: () => 'percentile',
  }),
  field({ key: 'draws', moves: 'draws', kind: numberBetween(0, MOST_DRAWS, true), fallback: () => 1000 }),
  /** Also of the shuffles that a record series is held against. */
  field({ key: 'seed', moves: 'draws', kind: numberBetween(0, MOST_SEED, true), fallback: () => 1 }),
  field({ key: 'level', moves: 'interval', kind: numberBetween(0.5, 0.999), fallback: () => 0.95 }),
] as const
