/** Random query strings for property tests: right values, wrong values, hostile text, repeated and unknown parameters. */
import fc from 'fast-check'
import type { Study } from '@/lib/data/study'

const NUMBERS = ['0', '1', '-1', '0.5', '0.95', '20', '1e3', '1e30', 'NaN', '', '0.0001', '3,1', '99999999999999999999']
const DATES = ['2012-06-01', '2019-05-28', '2020-02-30', '1900-01-01', '2026-01-01', 'yesterday', '0000-00-00']
const HOSTILE = [
  '<script>alert(1)</script>',
  '=1+1',
  '%',
  '%00',
  '\u202e',
  '💥',
  "' OR 1=1",
  'a'.repeat(300),
  '__proto__',
]

const oneOf = (values: readonly string[]) => fc.constantFrom(...values)

/** Values for each parameter; many right, so that most queries reach the fits. */
function valuesFor(study: Study): Readonly<Record<string, fc.Arbitrary<string>>> {
  const { meta } = study
  const numbers = oneOf(NUMBERS)
  const dates = oneOf(DATES)
  const ids = oneOf(study.rows.slice(0, 200).map(({ id }) => id))
  const filters = fc
    .tuple(
      fc.boolean(),
      oneOf(meta.fields.map(({ name }) => name)),
      fc.constantFrom('true', 'false', '', 'GPU', 'transformer'),
    )
    .map(([excluded, field, value]) => `${excluded ? '-' : ''}${field}:${value}`)
  return {
    benchmark: oneOf(meta.benchmarks.map(({ id }) => id)),
    cost: oneOf(meta.costs.map(({ id }) => id)),
    threshold: fc.oneof(
      numbers,
      fc.double({ min: 0.01, max: 0.99, noNaN: true }).map(String),
      fc.integer({ min: 5, max: 200 }).map(String),
    ),
    select: oneOf(['records', 'reaching', 'all', 'none']),
    method: oneOf(['trend', 'inverse', 'scaling-law', 'pooled']),
    estimator: oneOf(['ols', 'ols-hc3', 'theil-sen', 'huber', 'quantile', 'lasso']),
    tau: oneOf(['0.1', '0.5', '0.99', '1', 'half']),
    structure: oneOf(['7', '8', '13', '19', '18']),
    solver: oneOf(['as-published', 'converged', 'newton']),
    delta: numbers,
    interval: oneOf(['auto', 't', 'bootstrap', 'cluster', 'residual']),
    by: oneOf(meta.fields.map(({ name }) => name)),
    ci: oneOf(['percentile', 'bca']),
    draws: oneOf(['0', '1', '10', '50', 'many']),
    seed: numbers,
    level: fc.oneof(numbers, oneOf(['0.5', '0.8', '0.9', '0.999'])),
    from: dates,
    to: dates,
    dates: oneOf(['source', 'checked']),
    where: filters,
    exclude: fc.array(ids, { maxLength: 4 }).map((list) => list.join(',')),
    law: oneOf(['18', '24', '30', '0', '1e9', 'none', 'transistors', 'fp32-per-usd', 'fp32-per-watt', 'moore']),
    y: oneOf(['log', 'linear', 'sqrt']),
    x: fc.tuple(dates, dates).map(([from, to]) => `${from}..${to}`),
    color: oneOf([...meta.groupFields, 'rainbow']),
    labels: oneOf(['records', 'all', 'none']),
    data: oneOf([study.version, '000000000000', 'latest']),
    engine: oneOf(['1', 'x']),
    lang: oneOf(['en', 'zh', 'xx']),
    theme: oneOf(['light', 'dark', 'auto', 'neon']),
    v: oneOf(['1', '2']),
  }
}

/** A study and a query for it. */
export function randomQuery(studies: readonly Study[]): fc.Arbitrary<{ readonly id: string; readonly query: string }> {
  return fc.constantFrom(...studies).chain((study) => {
    const values = valuesFor(study)
    const known = fc
      .constantFrom(...Object.keys(values))
      .chain((name) => fc.tuple(fc.constant(name), values[name] ?? fc.constant('')))
    const hostile = fc.tuple(fc.constantFrom(...Object.keys(values), 'foo', 'width'), fc.constantFrom(...HOSTILE))
    return fc
      .array(fc.oneof({ weight: 12, arbitrary: known }, { weight: 1, arbitrary: hostile }), { maxLength: 7 })
      .map((pairs) => ({
        id: study.meta.id,
        query: new URLSearchParams([['study', study.meta.id], ...pairs]).toString(),
      }))
  })
}
