/**
 * How much of the spread of scores on one benchmark parameters explain, how much compute, how much the date: least squares of
 * the score on its natural scale (METHODS 4) on every set of the three, on the same rows.
 */
import { costOf } from '@/lib/data/cost'
import { findCost } from '@/lib/data/find-cost'
import type { Study } from '@/lib/data/study'
import { performanceSample } from '@/lib/fits/rows/performance-sample'
import { multipleRegression } from '@/lib/stats/regression/multiple-regression'
import { defaultView } from '@/lib/view/view-codec'
import { questionOf } from '../fit-view'

/** What may explain a score; a set of them is a model. */
export type Explanation = 'parameters' | 'compute' | 'date'

/** Every set, in the order of the table. */
export const explanations: readonly (readonly Explanation[])[] = [
  ['parameters'],
  ['compute'],
  ['date'],
  ['parameters', 'date'],
  ['compute', 'date'],
  ['parameters', 'compute', 'date'],
]

/** How well a set explains the scores. */
export interface ExplainedBy {
  readonly by: readonly Explanation[]
  readonly r2: number
  /** Akaike's criterion, corrected for few rows; of models of the same rows the least is the best. */
  readonly aicc: number
}

/** One model of the benchmark as a dot. */
export interface ScoredModel {
  readonly id: string
  readonly name: string
  readonly date: string
  readonly parameters: number
  readonly score: number
}

/** One benchmark: every set on the same rows, and its models as dots. */
export interface ExplainedScores {
  readonly benchmark: string
  readonly label: string
  /** Of the score. */
  readonly unit: string
  /** Of the rows with a size, a compute, a date and a score. */
  readonly n: number
  readonly models: readonly ExplainedBy[]
  readonly dots: readonly ScoredModel[]
}

/** Fewer rows say next to nothing of three explanations. */
const FEWEST = 20

/** @returns null for a benchmark without a performance, or with too few rows that have all three */
export function explainScores(study: Study, benchmark: string): ExplainedScores | null {
  const definition = study.meta.benchmarks.find(({ id }) => id === benchmark)
  const compute = findCost(study.meta, benchmark, 'compute')
  if (!definition?.performance || !compute || !definition.costs.includes('parameters')) return null
  const view = {
    ...defaultView(study.meta, benchmark),
    method: 'inverse' as const,
    cost: 'parameters',
    from: null,
    to: null,
  }
  const { options, population } = questionOf(view, study)
  const sample = performanceSample(population.observations, definition.performance, options)
  const rows = sample.used.flatMap((observation, i) => {
    const flop = costOf(observation.row, compute)
    return flop === null || flop <= 0 ? [] : [{ observation, flop, g: sample.g[i] ?? NaN }]
  })
  if (rows.length < FEWEST) return null
  const columns: Readonly<Record<Explanation, readonly number[]>> = {
    parameters: rows.map(({ observation }) => Math.log2(observation.cost)),
    compute: rows.map(({ flop }) => Math.log2(flop)),
    date: rows.map(({ observation }) => observation.decimalYear),
  }
  const scores = rows.map(({ g }) => g)
  return {
    benchmark,
    label: definition.label,
    unit: definition.performance.unit,
    n: rows.length,
    models: explanations.flatMap(
      (by) =>
        explainedBy(
          by,
          by.map((one) => columns[one]),
          scores,
        ) ?? [],
    ),
    dots: sample.used.map(({ id, name, date, cost, performance }) => ({
      id,
      name,
      date,
      parameters: cost,
      score: performance ?? NaN,
    })),
  }
}

/** @param columns one a variable; null where they move together too closely */
export function explainedBy(
  by: readonly Explanation[],
  columns: readonly (readonly number[])[],
  scores: readonly number[],
): ExplainedBy | null {
  const fit = multipleRegression(columns, scores)
  if (!fit.ok || fit.value.r2 === null) return null
  const n = scores.length
  const squares = fit.value.residuals.reduce((sum, residual) => sum + residual ** 2, 0)
  const k = columns.length + 2 // with intercept and variance
  return {
    by,
    r2: fit.value.r2,
    aicc: n * (Math.log((2 * Math.PI * squares) / n) + 1) + 2 * k + (2 * k * (k + 1)) / (n - k - 1),
  }
}

/** The model with the least AICc. */
export const bestOf = ({ models }: Pick<ExplainedScores, 'models'>): ExplainedBy | undefined =>
  models.length === 0 ? undefined : models.reduce((a, b) => (b.aicc < a.aicc ? b : a))
