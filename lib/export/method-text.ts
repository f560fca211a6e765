/**
 * How a figure's number was made, as ordered steps with this view's values: which rows and how many are left after each
 * step, the model as a formula, estimator, interval, months, laws. Written from the figure itself, so it cannot drift.
 */
import { findCost } from '@/lib/data/find-cost'
import type { StudyMeta } from '@/lib/data/study'
import type { LeftOutReason } from '@/lib/fits/observation'
import { benchmarkOffsets } from '@/lib/fits/scaling-law/structure'
import {
  doublingTimesSentence,
  estimatorSentence,
  intervalSentence,
  lawSentence,
  leastSquares,
  MODEL,
  monthsSentence,
  type NamedFilter,
  type RowRule,
  rowSentence,
  slopeSentence,
  solverSentence,
  startSentence,
} from '@/lib/text/method'
import { wordsFor } from '@/lib/text/words'
import type { Figure, FigureFit } from '@/lib/view-state/figure'
import { findBenchmark } from '@/lib/view-state/view-codec'
import {
  type Formula,
  inverseFormula,
  monthsFormula,
  pooledFormula,
  ratioFormula,
  trendFormula,
} from './method-formula'
import { effectiveComputeFormula, lossFormula, objectiveFormula } from './method-loss-formula'

export type { Formula }

/** A sentence or two, the formula that they lead to, and what follows it. */
export interface MethodStep {
  readonly text: string
  readonly formula?: Formula
  readonly after?: string
}

export interface MethodText {
  readonly steps: readonly MethodStep[]
}

/** @param meta of the figure's study */
export function methodText(figure: Figure, meta: StudyMeta): MethodText {
  const { fit, problem, view } = figure
  const steps = rowSteps(figure, meta)
  if (!fit) return { steps: problem ? [...steps, { text: `${wordsFor(view.lang).titleWithoutFit(problem)}.` }] : steps }
  return { steps: [...steps, ...modelSteps(figure, fit, meta), ...numberSteps(figure, fit, meta)] }
}

/** The rules in the order in which rows meet them (METHODS 3), each with the reasons that it leaves behind. */
function rowRules({ view, data }: Figure, meta: StudyMeta): readonly { rule: RowRule; reasons: LeftOutReason[] }[] {
  const benchmark = findBenchmark({ meta, hasRow: () => true }, view.benchmark)
  const { performance } = benchmark
  const better = findCost(meta, benchmark.id, view.cost)?.better ?? 'less'
  const count = (reason: LeftOutReason) => data.leftOut.filter((one) => one.reason === reason).length
  const where = <T>(condition: boolean, entry: T): readonly T[] => (condition ? [entry] : [])
  const bare = (kind: 'usable' | 'scale', reason: LeftOutReason) =>
    where(count(reason) > 0, { rule: { kind, reason } as const, reasons: [reason] })
  const trend = view.method === 'trend'
  const { threshold } = view
  const reaches = trend && view.select !== 'all' && performance !== null && threshold !== null
  return [
    ...bare('usable', 'no-date'),
    ...bare('usable', 'no-cost'),
    ...bare('usable', 'cost-not-positive'),
    ...(reaches ? [] : bare('usable', 'no-performance')),
    ...where(view.where.length > 0, {
      rule: { kind: 'filters', filters: namedFilters(view.where, meta) } as const,
      reasons: ['filtered' as const],
    }),
    ...where(count('excluded') > 0, { rule: { kind: 'exclusions' } as const, reasons: ['excluded' as const] }),
    ...where(count('other-score-of-model') > 0, {
      rule: { kind: 'one-row-a-model' } as const,
      reasons: ['other-score-of-model' as const],
    }),
    ...bare('scale', 'at-or-below-chance'),
    ...bare('scale', 'off-scale'),
    ...(reaches
      ? [
          {
            rule: { kind: 'reaching', threshold, unit: performance.unit, better: performance.better } as const,
            reasons: ['does-not-reach' as const, 'no-performance' as const],
          },
        ]
      : []),
    ...where(trend && view.select === 'records', {
      rule: { kind: 'records', better } as const,
      reasons: ['not-a-record' as const],
    }),
    ...where(view.from !== null || view.to !== null, {
      rule: {
        kind: 'window',
        from: view.from,
        to: view.to,
        afterRecords: trend && view.select === 'records',
      } as const,
      reasons: ['outside-window' as const],
    }),
    ...bare('scale', 'no-vocabulary'),
  ]
}

function rowSteps(figure: Figure, meta: StudyMeta): readonly MethodStep[] {
  const { data, view } = figure
  const start = startSentence({
    rows: data.n,
    study: data.title,
    series: view.method === 'scaling-law' ? meta.benchmarks.map(({ label }) => label).join(', ') : data.benchmarkLabel,
    version: data.version,
    cost: `${data.costLabel}${data.costUnit === '' ? '' : ` in ${data.costUnit}`}`,
  })
  let left = data.n
  return [
    { text: start },
    ...rowRules(figure, meta).map(({ rule, reasons }): MethodStep => {
      const dropped = data.leftOut.filter(({ reason }) => reasons.includes(reason)).length
      left -= dropped
      return { text: rowSentence(rule, dropped, left) }
    }),
  ]
}

/** Filters by column: alternatives of one column together. */
function namedFilters(filters: Figure['view']['where'], { fields }: StudyMeta): readonly NamedFilter[] {
  const groups = new Map<string, { title: string; values: string[]; excluded: boolean }>()
  for (const { field, value, excluded } of filters) {
    const key = JSON.stringify([field, excluded])
    const group = groups.get(key)
    if (group) group.values.push(value)
    else
      groups.set(key, { title: fields.find(({ name }) => name === field)?.title ?? field, values: [value], excluded })
  }
  return [...groups.values()]
}

/** The model and what puts it through the points. */
function modelSteps({ view }: Figure, fit: FigureFit, meta: StudyMeta): readonly MethodStep[] {
  const { performance } = findBenchmark({ meta, hasRow: () => true }, view.benchmark)
  switch (view.method) {
    case 'trend':
      return [{ text: MODEL.trend, formula: trendFormula }, { text: estimatorSentence(view.estimator, fit) }]
    case 'pooled':
      return [{ text: MODEL.pooled, formula: pooledFormula(performance) }, { text: leastSquares }]
    case 'inverse':
      return [{ text: MODEL.inverse, formula: inverseFormula(performance) }, { text: leastSquares }]
    case 'scaling-law':
      return [
        { text: MODEL['scaling-law'], formula: lossFormula(view.structure) },
        { text: MODEL.objective, formula: objectiveFormula(view.delta), after: solverSentence(fit) },
        {
          text: MODEL.effectiveCompute,
          formula: effectiveComputeFormula(view.structure, {
            offset: benchmarkOffsets[view.benchmark] ?? null,
            transformer: true,
          }),
          after: doublingTimesSentence(fit.doublingTimes ?? {}),
        },
      ]
  }
}

/** Slope, interval, months and laws, with their values. */
function numberSteps({ view, laws }: Figure, fit: FigureFit, meta: StudyMeta): readonly MethodStep[] {
  const benchmark = findBenchmark({ meta, hasRow: () => true }, view.benchmark)
  const toward = findCost(meta, benchmark.id, view.cost)?.better === 'more' ? 1 : -1
  return [
    { text: slopeSentence(fit) },
    { text: intervalSentence(fit) },
    { text: MODEL.months, formula: monthsFormula, after: monthsSentence(fit.halvingTime) },
    ...(laws.length > 0
      ? [{ text: MODEL.law, formula: ratioFormula(toward), after: laws.map(lawSentence).join(' ') }]
      : []),
  ]
}
