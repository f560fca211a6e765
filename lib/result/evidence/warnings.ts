/** Cautions that belong to a result; facts here, words in `lib/text`. */
import { daysBetween } from '@/lib/data/decimal-year'
import { findBenchmark } from '@/lib/data/find-benchmark'
import type { CostDefinition, Study } from '@/lib/data/study'
import { type MethodId, methodsOf } from '@/lib/fits/methods/registry'
import type { FitMethod } from '@/lib/fits/methods/method'
import type { Problem } from '@/lib/problem'
import type { OtherDirection, OtherSolver, FigureFit, LawComparison } from '../result'
import type { Warning } from './warning'
import { bendOf } from './bend'
import { standingOf } from './standing'
import { NEAR_THRESHOLD } from '../points'
import { FEW_CLUSTERS, FEW_DRAWN_POINTS } from './suppositions'
import type { View } from '@/lib/view/view'
import { encodeView } from '@/lib/view/view-codec'

const FEW_POINTS = 5
const CURRENT_DAYS = 2 * 365.25
const CHANCE = 0.05

interface WarningInputs {
  readonly view: View
  readonly study: Study
  readonly cost: CostDefinition
  readonly method: FitMethod<MethodId>
  readonly fit: FigureFit | null
  readonly intervalProblem: Problem | null
  readonly counterpart: OtherDirection | null
  /** Newest date among all data: what "current" is measured against, so that files do not depend on the clock. */
  readonly asOf: string
  readonly laws: readonly LawComparison[]
  readonly otherSolver: OtherSolver | null
}

/** In the order in which they are shown. */
export function figureWarnings(inputs: WarningInputs): readonly Warning[] {
  const { view, study, cost, method, fit, otherSolver } = inputs
  const warnings: Warning[] = []
  // A link that carries its number says itself whether it moved.
  if (view.was === null && view.data !== null && view.data !== study.version)
    warnings.push({ code: 'data-version', linked: view.data, current: study.version })
  if (study.supersededBy !== undefined)
    warnings.push({
      code: 'older-data',
      linked: study.version,
      current: study.supersededBy,
      now: encodeView({ ...view, data: null, engine: null, was: null }, study.meta),
    })
  if (!method.usesSelection && view.select !== (study.meta.defaults.select ?? 'records'))
    warnings.push({ code: 'selection-ignored', method: method.id })
  if (fit?.intervalOf === 'spending') warnings.push(spentNotNeeded(view, study))
  if (inputs.counterpart) warnings.push({ code: 'counterpart', counterpart: inputs.counterpart })
  if (fit?.benchmarks) warnings.push({ code: 'benchmarks-pooled', benchmarks: fit.benchmarks, level: fit.level })
  if (fit) warnings.push(...fitWarnings(fit, inputs))
  for (const { source, over } of inputs.laws)
    if (source && over?.wholeRecord)
      warnings.push({ code: 'law-of-whole-record', law: source.benchmarkLabel, from: over.from, to: over.to })
  if (otherSolver) warnings.push({ code: 'solvers-differ', other: otherSolver })
  if (method.levelByThreshold) {
    warnings.push({ code: 'threshold-moves-level-only' })
    if (fit)
      warnings.push({
        code: 'line-of-model',
        benchmark: findBenchmark(study.meta, view.benchmark).label,
        cost: cost.label,
        near: NEAR_THRESHOLD,
        band: fit.slopeInterval !== null,
      })
  }
  if (cost.note) warnings.push({ code: 'cost-note', note: cost.note })
  return warnings
}

function spentNotNeeded(view: View, { meta }: Study): Warning {
  const asked = (change: Partial<View>) => encodeView({ ...view, interval: 'auto', ...change }, meta)
  const admitted = methodsOf(meta, findBenchmark(meta, view.benchmark)).includes('pooled')
  return {
    code: 'spent-not-needed',
    records: asked({ select: 'records' }),
    pooled: admitted && view.threshold !== null ? asked({ method: 'pooled', estimator: 'ols' }) : null,
  }
}

function fitWarnings(fit: FigureFit, { intervalProblem, asOf }: WarningInputs): readonly Warning[] {
  const warnings: Warning[] = []
  const standing = standingOf(fit)
  // Where the title says that there is no rate, only whoever asked for an interval misses it.
  const missed = standing === 'no-rate' && fit.intervalAsked !== 'auto' && fit.slopeInterval === null
  if (standing === 'none' || missed) warnings.push({ code: 'no-interval', problem: intervalProblem })
  if (standing === 'elsewhere' && fit.slopeInterval)
    warnings.push({ code: 'interval-elsewhere', interval: fit.slopeInterval })
  if (fit.n < FEW_POINTS && standing !== 'no-rate')
    warnings.push({ code: 'few-points', n: fit.n, interval: fit.slopeInterval !== null })
  if (fit.bootstrap && fit.slopeInterval && fit.n <= FEW_DRAWN_POINTS)
    warnings.push({ code: 'few-points-drawn', n: fit.n })
  if (fit.records?.missing)
    warnings.push({ code: 'missing-costs', missing: fit.records.missing, reaching: fit.records.reaching })
  const bend = bendOf(fit)
  if (bend) warnings.push({ code: 'not-one-line', bend })
  if (fit.clusters) {
    const { n, without, title: by } = fit.clusters
    if (fit.bootstrap && fit.slopeInterval && n <= FEW_CLUSTERS) warnings.push({ code: 'few-clusters', n, by })
    if (without > 0) warnings.push({ code: 'rows-of-no-cluster', n: without, of: fit.n, by })
  }
  if (fit.records?.pCount != null && fit.records.pCount > CHANCE)
    warnings.push({
      code: 'records-no-more-than-chance',
      pCount: fit.records.pCount,
      exact: fit.records.pCountExact,
    })
  if (fit.recordsUntested) warnings.push({ code: fit.recordsUntested })
  const rates = fit.records?.rates
  // The title says them, and the subtitle their level, where records are counted for the interval and there is a rate.
  const told = fit.interval === 'record-count' && standing !== 'no-rate'
  if (rates && !told) warnings.push({ code: 'record-rates', rates })
  else if (rates && (rates.low === null || rates.high === null)) warnings.push({ code: 'rates-unbounded', rates })
  if (fit.bootstrap && fit.bootstrap.failed > 0)
    warnings.push({
      code: 'draws-failed',
      failed: fit.bootstrap.failed,
      draws: fit.bootstrap.failed + fit.bootstrap.draws,
    })
  if ((daysBetween(fit.to, asOf) ?? 0) > CURRENT_DAYS) warnings.push({ code: 'not-current', last: fit.to })
  return warnings
}
