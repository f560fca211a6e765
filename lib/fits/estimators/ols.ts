/**
 * Ordinary least squares with Student's t on n - 2 degrees of freedom; and, with the same line, `ols-hc3`: standard
 * errors that do not suppose an even scatter (HC3), with t on n - 2 too, where statsmodels prints the normal quantile.
 */
import { ok, type Problem } from '@/lib/problem'
import { hc3 } from '@/lib/stats/regression/hc3'
import { ols, type OlsFit, olsSlope, standardErrorsAt } from '@/lib/stats/regression/ols'
import { frequencyWeightedOls } from '@/lib/stats/regression/frequency-weighted-ols'
import { tCdf, tCritical } from '@/lib/stats/distributions/t-distribution'
import { type Estimate, type Estimator, type Line, noLine } from './estimator'
import { olsTraits, olsHc3Traits } from './traits'

/** What differs between the two: the error of the slope, and of the line at a date. */
interface Errors {
  readonly slopeSe: number
  readonly meanAt: (x: number) => number
}

export const olsEstimator: Estimator<'ols'> = {
  ...olsTraits,
  estimate: (x, y, { level }) => {
    const fit = ols(x, y)
    if (!fit.ok) return fit
    const { slopeSe } = fit.value
    const errors =
      slopeSe === null ? null : { slopeSe, meanAt: (at: number) => standardErrorsAt(fit.value, at)?.mean ?? NaN }
    return ok(describe(fit.value, level, errors, tooFew(fit.value)))
  },
  line,
  lineOfCounts: frequencyWeightedOls,
  slopesWithoutEach,
}

export const olsHc3Estimator: Estimator<'ols-hc3'> = {
  ...olsHc3Traits,
  estimate: (x, y, { level }) => {
    const fit = ols(x, y)
    if (!fit.ok) return fit
    const robust = hc3(fit.value, x)
    const errors = robust && { slopeSe: robust.slopeSe, meanAt: robust.meanSeAt }
    return ok(describe(fit.value, level, errors, fit.value.df > 0 ? { code: 'leverage-one' } : tooFew(fit.value)))
  },
  line,
  lineOfCounts: frequencyWeightedOls,
  slopesWithoutEach,
}

const tooFew = ({ n }: OlsFit): Problem => ({ code: 'too-few-points', n, needed: 3 })

function describe(fit: OlsFit, level: number, errors: Errors | null, without: Problem): Estimate {
  const { slope, df, residualSd } = fit
  const critical = df > 0 ? tCritical(level, df) : NaN
  const half = errors && critical * errors.slopeSe
  return {
    slope,
    x: fit.meanX,
    y: fit.meanY,
    slopeSe: errors && errors.slopeSe,
    df,
    r2: fit.r2,
    residualSd,
    mad: null,
    residuals: fit.residuals,
    leverage: fit.leverage,
    cook: fit.cook,
    ends: half === null ? null : [slope - half, slope + half],
    endsProblem: half === null ? without : null,
    bandAt:
      errors &&
      ((at) => {
        const mean = errors.meanAt(at)
        // A new observation scatters about the line as the residuals do, on average over the dates.
        const prediction = residualSd === null ? null : critical * Math.sqrt(mean ** 2 + residualSd ** 2)
        return { mean: critical * mean, prediction }
      }),
    pFaster: (lawSlope, lawSe, sign) => {
      if (!errors) return null
      const difference = sign * (slope - lawSlope)
      // Points exactly on a line have no error at all: then it is faster, slower or, between the two, even.
      return difference === 0 ? 0.5 : tCdf(difference / Math.sqrt(errors.slopeSe ** 2 + lawSe ** 2), df)
    },
  }
}

function line(x: Float64Array, y: Float64Array): Line {
  const n = x.length
  if (n < 2) return noLine
  const mean = (values: Float64Array) => {
    const first = values[0] ?? NaN
    let sum = 0
    for (const value of values) sum += value - first
    return first + sum / n
  }
  return { slope: olsSlope(x, y), x: mean(x), y: mean(y) }
}

/** Below this, `1 - leverage` has lost too many digits to divide by; few points have so little left, and are refitted. */
const LEAST_LEFT = 1e-3

/** Without point i the slope moves by `(x - mean) e / (Sxx (1 - h))` (Cook 1977). */
function slopesWithoutEach(x: readonly number[], y: readonly number[]): readonly number[] | null {
  const fit = ols(x, y)
  if (!fit.ok) return null
  const { slope, meanX, sumOfSquaresX, residuals, leverage } = fit.value
  return x.map((value, i) => {
    const left = 1 - (leverage[i] ?? 1)
    if (left > LEAST_LEFT) return slope - ((value - meanX) * (residuals[i] ?? NaN)) / (sumOfSquaresX * left)
    const others = (values: readonly number[]) => values.filter((_, other) => other !== i)
    return olsSlope(others(x), others(y))
  })
}
