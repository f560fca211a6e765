/** What the interval comes from, and how far it reaches. */
import { intervalsOf } from '@/lib/fits/methods/intervals'
import { findMethod } from '@/lib/fits/methods/registry'
import { field, optionalField } from '../field'
import { choice, numberBetween } from '../kinds'

const MOST_DRAWS = 10_000
const MOST_SEED = 2 ** 32 - 1

export const intervalFields = [
  field({
    key: 'interval',
    moves: 'draws',
    kind: choice(({ meta, view }) => intervalsOf(meta, findMethod(view.method ?? 'trend'), view.estimator ?? 'ols')),
    fallback: () => 'auto',
  }),
  /** Column whose values are resampled together; null: the study's own (the paper). */
  optionalField({
    key: 'by',
    moves: 'draws',
    kind: choice(({ meta }) => meta.fields.map(({ name }) => name)),
    idle: ({ view }) =>
      view.interval === 'cluster' ? null : { code: 'belongs-to', field: 'interval', values: ['cluster'] },
    fallback: ({ meta, view }) =>
      view.interval === 'cluster' && !meta.roles.cluster ? (meta.groupFields[0] ?? null) : null,
  }),
  field({
    key: 'ci',
    moves: 'draws',
    // The acceleration of a BCa interval comes from leaving rows out, which residuals moved to other rows have no part in.
    kind: choice(({ view }) =>
      view.interval === 'residual' ? (['percentile'] as const) : (['percentile', 'bca'] as const),
    ),
    fallback: () => 'percentile',
  }),
  field({ key: 'draws', moves: 'draws', kind: numberBetween(0, MOST_DRAWS, true), fallback: () => 1000 }),
  /** Also of the shuffles that a record series is held against. */
  field({ key: 'seed', moves: 'draws', kind: numberBetween(0, MOST_SEED, true), fallback: () => 1 }),
  field({ key: 'level', moves: 'interval', kind: numberBetween(0.5, 0.999), fallback: () => 0.95 }),
] as const
