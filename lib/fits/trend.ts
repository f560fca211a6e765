/**
 * Cost over time (METHODS 3): ordinary least squares of log2 cost on decimal year, on records, reaching rows or all.
 * R squared and residual SD are of log2 cost; the interval of the slope is Student's t with n - 2 degrees of freedom.
 */
import { fail, ok } from '@/lib/problem'
import { ols, olsSlope, type OlsFit, standardErrorsAt } from '@/lib/stats/ols'
import { tCdf, tCritical } from '@/lib/stats/t-distribution'
import type { CurveValue, Fit, FitMethod, FitOptions } from './fit'
import type { Observation } from './observation'
import { inDateOrder, leftOutBySelection, select } from './select'

export const trend: FitMethod = {
  id: 'trend',
  label: 'Cost over time',
  source: 'Hernandez & Brown 2020, arXiv:2005.04305',
  usesSelection: true,
  needsPerformance: false,
  usesAllBenchmarks: false,
  fit: (population, options) => {
    const selection = select(population, options)
    const used = inDateOrder(selection.used, options.better)
    const bad = used.find(({ cost }) => !(cost > 0 && Number.isFinite(cost)))
    if (bad) {
      return fail(bad.cost <= 0 ? { code: 'cost-not-positive', row: bad.id } : { code: 'not-finite', row: bad.id })
    }
    const undated = used.find(({ decimalYear }) => !Number.isFinite(decimalYear))
    if (undated) return fail({ code: 'not-finite', row: undated.id })
    const line = ols(
      used.map(({ decimalYear }) => decimalYear),
      used.map(({ cost }) => Math.log2(cost)),
    )
    return line.ok ? ok(describe(line.value, used, population, selection, options)) : line
  },
  slope: (population, options) => {
    const { used } = select(population, options)
    const years = new Float64Array(used.length)
    const doublings = new Float64Array(used.length)
    used.forEach((observation, i) => {
      years[i] = observation.decimalYear
      doublings[i] = Math.log2(observation.cost)
    })
    return olsSlope(years, doublings)
  },
}

function describe(
  line: OlsFit,
  used: readonly Observation[],
  population: readonly Observation[],
  selection: ReturnType<typeof select>,
  { level }: FitOptions,
): Fit {
  const { slope, slopeSe, df } = line
  const critical = df > 0 ? tCritical(level, df) : null
  const half = critical === null || slopeSe === null ? null : critical * slopeSe
  return {
    method: trend.id,
    points: used.map((observation, i) => ({
      observation,
      fitted: 2 ** (line.fitted[i] ?? NaN),
      residual: line.residuals[i] ?? NaN,
      leverage: line.leverage[i] ?? null,
      cook: line.cook[i] ?? null,
    })),
    leftOut: leftOutBySelection(population, selection),
    slope,
    slopeSe,
    intercept: line.intercept,
    r2: line.r2,
    residualSd: line.residualSd,
    residualSpace: 'log2-cost',
    df,
    interval: half === null ? null : { lower: slope - half, upper: slope + half, level },
    intervalProblem: half === null ? { code: 'too-few-points', n: line.n, needed: 3 } : null,
    intervalKind: 't',
    curve: (decimalYear) => curveAt(line, critical, decimalYear),
    pFaster: (lawSlope, lawSe, sign) => {
      if (slopeSe === null) return null
      const difference = sign * (slope - lawSlope)
      // Points exactly on a line have no error at all: then it is faster, slower or, between the two, even.
      return difference === 0 ? 0.5 : tCdf(difference / Math.sqrt(slopeSe ** 2 + lawSe ** 2), df)
    },
    parameters: null,
    solver: null,
    doublingTimes: null,
  }
}

function curveAt(line: OlsFit, critical: number | null, decimalYear: number): CurveValue {
  // About the means: the intercept lies two thousand years away.
  const doublings = line.meanY + line.slope * (decimalYear - line.meanX)
  const errors = standardErrorsAt(line, decimalYear)
  const at = (standardErrors: number) => (critical === null ? null : 2 ** (doublings + critical * standardErrors))
  return {
    value: 2 ** doublings,
    low: errors && at(-errors.mean),
    high: errors && at(errors.mean),
    predictLow: errors && at(-errors.prediction),
    predictHigh: errors && at(errors.prediction),
  }
}
