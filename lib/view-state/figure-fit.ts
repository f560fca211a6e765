/** What a fit says, as plain numbers: its interval (analytic or from draws), months, gains, and the records' own test. */
import { decimalYear } from '@/lib/data/decimal-year'
import type { Study } from '@/lib/data/study'
import { annualFactor } from '@/lib/fits/annual-factor'
import type { Fit } from '@/lib/fits/fit'
import { observedGain, trendGain } from '@/lib/fits/gain'
import { halvingTime } from '@/lib/fits/halving-time'
import { fail, ok, type Result } from '@/lib/problem'
import { bcaInterval } from '@/lib/stats/bca'
import { lag1 } from '@/lib/stats/lag1'
import { benchmarkSlopes } from './benchmark-slopes'
import { type Draws, drawsRequest, medianSlope, percentileInterval } from './draws'
import type { FigureFit } from './figure'
import { finiteOrNull } from './finite'
import type { Question } from './fit-view'
import { recordEvidence } from './record-evidence'
import type { View } from './view'

interface FitInputs extends Question {
  readonly fit: Fit
  readonly view: View
  readonly study: Study
  readonly draws: Draws | null
}

/** A fit summarised, or why its slope is no trend (exactly zero, not finite). */
export function figureFit(inputs: FitInputs): Result<FigureFit> {
  const { fit, view, study, method, cost, draws } = inputs
  const dated = fit.points.map(({ observation, residual }) => ({ ...observation, residual }))
  dated.sort((a, b) => a.decimalYear - b.decimalYear)
  const first = dated[0]
  const last = dated.at(-1)
  if (!first || !last) return fail({ code: 'too-few-points', n: 0, needed: 2 })

  const ends = [first, last].map(({ decimalYear: year }) => fit.curve(year).value)
  if (!ends.every((value) => Number.isFinite(value) && value > 0)) return fail({ code: 'not-finite', row: 'the line' })

  const request = drawsRequest(view, study)
  const usable = request && draws?.key === request.key ? draws : null
  const fromDraws = usable ? drawnInterval(usable, fit.slope, view) : null
  const interval = request ? fromDraws : fit.interval && ([fit.interval.lower, fit.interval.upper] as const)
  const time = halvingTime(fit.slope, interval)
  if (!time.ok) return time
  const spanYears = (decimalYear(last.date) ?? NaN) - (decimalYear(first.date) ?? NaN)
  const factor = annualFactor(fit.slope, interval)
  const median = usable && usable.slopes.length > 0 ? medianSlope(usable.slopes) : null
  return ok({
    method: method.id,
    methodLabel: method.label,
    estimator: view.estimator,
    tau: view.estimator === 'quantile' ? view.tau : null,
    n: fit.points.length,
    from: first.date,
    to: last.date,
    spanYears,
    slope: fit.slope,
    slopeSe: fit.slopeSe,
    intercept: finiteOrNull(fit.intercept),
    r2: fit.r2,
    residualSd: fit.residualSd,
    mad: fit.mad,
    residualSpace: fit.residualSpace,
    df: fit.df,
    slopeInterval: interval,
    level: view.level,
    interval: request ? (request.by === 'row' ? 'bootstrap' : request.by) : fit.intervalKind,
    intervalPending: request !== null && usable === null,
    halvingTime: time.value,
    annualFactor: {
      value: finiteOrNull(factor.value),
      low: finiteOrNull(factor.low),
      high: finiteOrNull(factor.high),
    },
    gain: {
      trend: finiteOrNull(trendGain(fit.slope, spanYears)),
      observed: method.usesSelection
        ? observedGain(
            fit.points.map(({ observation }) => observation),
            cost.better,
          )
        : null,
    },
    records: view.select === 'records' && method.usesSelection ? recordEvidence(inputs) : null,
    lag1: lag1(dated.map(({ residual }) => residual)),
    parameters: fit.parameters,
    solver: fit.solver,
    doublingTimes: fit.doublingTimes,
    bootstrap:
      usable && median !== null
        ? {
            draws: usable.slopes.length,
            failed: usable.failed,
            median: 12 / Math.abs(median),
            by: usable.by === 'cluster' ? (view.by ?? study.meta.roles.cluster ?? 'row') : usable.by,
            ci: view.ci,
            block: usable.block ?? null,
          }
        : null,
    benchmarks: benchmarkSlopes(view, study, inputs),
  })
}

/** Percentiles of the drawn rates, or BCa where the view asks for it: null where its acceleration is not known. */
function drawnInterval(draws: Draws, slope: number, { ci, level }: View): readonly [number, number] | null {
  if (ci === 'percentile') return percentileInterval(draws.slopes, level)
  return draws.acceleration === undefined ? null : bcaInterval(draws.slopes, slope, draws.acceleration, level)
}
