/** What a fit says, as plain numbers: its interval (analytic or from draws), months, gains, and the records' own test. */
import { decimalYear } from '@/lib/data/decimal-year'
import type { Study } from '@/lib/data/study'
import { annualFactor } from '@/lib/fits/rates/annual-factor'
import { findEstimator } from '@/lib/fits/estimators/registry'
import type { Fit, FittedPoint } from '@/lib/fits/fit'
import { observedGain, trendGain, trendGainEnds } from '@/lib/fits/rates/gain'
import { halvingTime } from '@/lib/fits/rates/halving-time'
import { fail, ok, type Problem, type Result } from '@/lib/problem'
import { lag1 } from '@/lib/stats/regression/lag1'
import type { Observation } from '@/lib/fits/rows/observation'
import { inTimeOrder } from '@/lib/fits/rows/time-order'
import { benchmarkSlopes } from './benchmark-slopes'
import { answeredInterval, MOST_AT_ONCE } from './evidence/answered-interval'
import { clustersOfView } from './evidence/clusters-of-view'
import type { Draws } from './draws/draws'
import { monteCarloError } from './draws/monte-carlo-error'
import { medianSlope } from '@/lib/fits/resampling/draws-summary'
import type { FigureFit } from './result'
import { finiteOrNull, finiteValues } from './finite-or-null'
import type { Question } from './fit-view'
import { type Band, bandOf } from './line'
import { linearityOf } from './evidence/linearity'
import { recordEvidence } from './evidence/record-evidence'
import type { View } from '@/lib/view/view'

interface FitInputs extends Question {
  readonly fit: Fit
  readonly view: View
  readonly study: Study
  readonly draws: Draws | null
  /** Leaves out what takes longest of many rows: an interval by counting is pending, and what tests the rows is not there. */
  readonly held?: boolean
}

/** The numbers of a fit with its interval. */
export interface FitSummary {
  readonly facts: FigureFit
  /** Why there is no interval, where there is none. */
  readonly intervalProblem: Problem | null
  /** See `Fit.pFaster`: by the interval that answers. */
  readonly pFaster: Fit['pFaster']
  /** Of the line; null where there is none to draw. */
  readonly band: Band | null
  /** Draws that the interval is read off; null where it is a formula's, or they are not there. */
  readonly drawn: Draws | null
}

/** A fit summarised, or why its slope is no trend (exactly zero, not finite). */
export function figureFit(inputs: FitInputs): Result<FitSummary> {
  const { fit, view, study, method, options, population } = inputs
  // Of many points in a hand, the ends alone are looked for.
  const dated = inputs.held && fit.points.length > MOST_AT_ONCE ? null : inTimeOrder(fit.points, observationOf)
  const [first, last] = dated ? [dated[0]?.observation, dated.at(-1)?.observation] : endsInTime(fit.points)
  if (!first || !last) return fail({ code: 'too-few-points', n: 0, needed: 2 })

  const atEnds = [first, last].map(({ decimalYear: year }) => fit.curve(year).value)
  if (!atEnds.every((value) => Number.isFinite(value) && value > 0))
    return fail({ code: 'not-finite', row: 'the line' })

  const answered = answeredInterval(inputs)
  const { ends: interval, draws, line } = answered
  const band = bandOf(answered, method)
  const time = halvingTime(fit.slope, interval)
  if (!time.ok) return time
  const spanYears = (decimalYear(last.date) ?? NaN) - (decimalYear(first.date) ?? NaN)
  const factor = annualFactor(fit.slope, interval)
  const gains = interval && trendGainEnds(fit.slope, interval, spanYears)
  const median = draws && draws.slopes.length > 0 ? medianSlope(draws.slopes) : null
  const asksRecords = view.select === 'records' && method.usesSelection
  const facts: FigureFit = {
    method: method.id,
    estimator: method.reads.includes('estimator') ? view.estimator : null,
    tau: findEstimator(view.estimator).reads.includes('tau') ? view.tau : null,
    costError: view.costError === 1 ? null : view.costError,
    n: fit.points.length,
    from: first.date,
    to: last.date,
    spanYears,
    slope: fit.slope,
    slopeSe: line?.slopeSe ?? null,
    errorsBy: answered.errorsBy,
    bandBy: band && band.by,
    intercept: finiteOrNull(fit.intercept),
    r2: fit.r2,
    residualSd: fit.residualSd,
    mad: fit.mad,
    residualSpace: fit.residualSpace,
    df: line?.df ?? null,
    slopeInterval: interval && [finiteOrNull(interval[0]), finiteOrNull(interval[1])],
    level: view.level,
    interval: answered.kind,
    intervalAsked: view.interval,
    intervalOf: answered.of,
    intervalPending: answered.pending,
    halvingTime: time.value,
    annualFactor: {
      value: finiteOrNull(factor.value),
      low: finiteOrNull(factor.low),
      high: finiteOrNull(factor.high),
    },
    gain: {
      trend: finiteOrNull(trendGain(fit.slope, spanYears)),
      trendLow: gains && finiteOrNull(gains[0]),
      trendHigh: gains && finiteOrNull(gains[1]),
      observed: method.usesSelection ? observedGain(population.observations, options) : null,
    },
    records: asksRecords && !inputs.held ? recordEvidence(inputs) : null,
    recordsUntested: asksRecords && study.meta.recordsOnly ? 'source-lists-records-only' : null,
    lag1: dated && lag1(dated.map(({ residual }) => residual)),
    linearity: inputs.held ? null : linearityOf(inputs),
    clusters: clustersOfView(answered.kind, fit, view, study),
    parameters: finiteValues(fit.parameters),
    solver: fit.solver,
    doublingTimes: finiteValues(fit.doublingTimes),
    bootstrap:
      draws && median !== null
        ? {
            draws: draws.slopes.length,
            failed: draws.failed,
            median: 12 / Math.abs(median),
            by: draws.by === 'cluster' ? (view.by ?? study.meta.roles.cluster ?? 'row') : draws.by,
            ci: view.ci,
            block: draws.block ?? null,
            startsDisagreed: draws.startsDisagreed ?? null,
            monteCarlo: monteCarloError(draws.slopes, fit.slope, interval),
          }
        : null,
    benchmarks: benchmarkSlopes(view, study, inputs),
  }
  return ok({ facts, intervalProblem: answered.problem, pFaster: answered.pFaster, band, drawn: draws })
}

const observationOf = ({ observation }: FittedPoint): Observation => observation

function endsInTime(points: readonly FittedPoint[]): readonly [Observation | undefined, Observation | undefined] {
  let [first, last] = [points[0]?.observation, points[0]?.observation]
  for (const { observation } of points) {
    if (first && observation.decimalYear < first.decimalYear) first = observation
    if (last && observation.decimalYear > last.decimalYear) last = observation
  }
  return [first, last]
}
