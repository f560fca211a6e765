/** What is asked: of which series, by which method, of which rows that reach which level. */
import { estimators, findEstimator } from '@/lib/fits/estimators/registry'
import { rowSelections } from '@/lib/fits/fit-options'
import type { MethodOption } from '@/lib/fits/methods/method'
import { costsOf, findMethod, methods, methodsOf } from '@/lib/fits/methods/registry'
import { solverIds } from '@/lib/fits/scaling-law/solvers/solver-ids'
import { structuresWithRate } from '@/lib/fits/scaling-law/structure-ids'
import { field, type FieldContext, optionalField } from '../field'
import { choice, costError, numberBetween, oneOf, performanceLevel } from '../kinds'
import type { Refusal } from '../refusal'

const costs = ({ benchmark, view }: FieldContext): readonly string[] => costsOf(benchmark, view.method ?? 'trend')

/** An option that only some methods read. */
const ofMethods =
  (option: MethodOption) =>
  ({ view }: FieldContext): Refusal | null => {
    const reads = (method: { readonly reads: readonly MethodOption[] }) => method.reads.includes(option)
    return view.method && reads(findMethod(view.method))
      ? null
      : { code: 'belongs-to', field: 'method', values: methods.filter(reads).map(({ id }) => id) }
  }

const ofTau = ({ view }: FieldContext): Refusal | null => {
  const reads = (estimator: { readonly reads: readonly string[] }) => estimator.reads.includes('tau')
  return view.estimator && reads(findEstimator(view.estimator))
    ? null
    : { code: 'belongs-to', field: 'estimator', values: estimators.filter(reads).map(({ id }) => id) }
}

export const questionFields = [
  field({
    key: 'benchmark',
    moves: 'rows',
    declarable: true,
    kind: choice(({ meta }) => meta.benchmarks.map(({ id }) => id)),
    fallback: ({ meta }) => meta.benchmarks[0]?.id ?? '',
  }),
  field({
    key: 'method',
    moves: 'fit',
    declarable: true,
    kind: choice(({ meta, benchmark }) => methodsOf(meta, benchmark)),
    fallback: () => 'trend',
  }),
  field({
    key: 'cost',
    moves: 'rows',
    declarable: true,
    kind: choice(costs),
    fallback: (context) => costs(context)[0] ?? '',
  }),
  /** In the metric's unit; null where the series has no performance. */
  optionalField({
    key: 'threshold',
    moves: 'fit',
    declarable: true,
    kind: performanceLevel,
    idle: ({ benchmark }) => (benchmark.performance === null ? { code: 'no-performance' } : null),
    fallback: () => null,
  }),
  field({ key: 'select', moves: 'fit', declarable: true, kind: oneOf(...rowSelections), fallback: () => 'records' }),
  /** What puts the line through the points. */
  field({
    key: 'estimator',
    moves: 'fit',
    kind: choice(({ view }) => findMethod(view.method ?? 'trend').estimators),
    idle: ofMethods('estimator'),
    fallback: () => 'ols',
  }),
  /** Share of the points below the line. */
  field({ key: 'tau', moves: 'fit', kind: numberBetween(0.01, 0.99), idle: ofTau, fallback: () => 0.1 }),
  /** Number in the paper's appendix. */
  field({
    key: 'structure',
    moves: 'fit',
    kind: oneOf(...structuresWithRate),
    idle: ofMethods('structure'),
    fallback: () => '7',
  }),
  field({
    key: 'solver',
    moves: 'fit',
    kind: oneOf(...solverIds),
    idle: ofMethods('solver'),
    fallback: () => 'as-published',
  }),
  field({ key: 'delta', moves: 'fit', kind: numberBetween(0, 1), idle: ofMethods('delta'), fallback: () => 0.0025 }),
  /** Share of a partner's performance that counts as equal, where the partner has one size. */
  field({
    key: 'recovery',
    moves: 'fit',
    declarable: true,
    kind: numberBetween(0.5, 1),
    idle: ofMethods('recovery'),
    fallback: () => 0.98,
  }),
  /** How far costs that explain may lie from the truth; null: they are taken as exact. */
  optionalField({
    key: 'costError',
    moves: 'fit',
    kind: costError,
    idle: ofMethods('costError'),
    fallback: () => null,
  }),
] as const
