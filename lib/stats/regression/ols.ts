/**
 * Ordinary least squares of one variable on another, `y = intercept + slope x + e`, computed about the means.
 *
 * Decimal years near 2020 with costs in doublings are badly placed for the textbook sums (their digits cancel), so both
 * variables are centred first and the centre is corrected once: certified values of NIST StRD Norris hold to 9 digits.
 * Formulas: Draper & Smith, Applied Regression Analysis (3rd ed. 1998), chapters 1, 3, 8; Cook's distance: Cook 1977.
 */
import { fail, ok, type Result } from '@/lib/problem'

/** The least-squares line with its errors; what needs degrees of freedom is null without them. */
export interface OlsFit {
  readonly n: number
  readonly slope: number
  readonly intercept: number
  readonly meanX: number
  readonly meanY: number
  /** Sum of squares of x about its mean. */
  readonly sumOfSquaresX: number
  /** n - 2. At 0 the line goes through both points, and nothing below is known. */
  readonly df: number
  readonly slopeSe: number | null
  readonly interceptSe: number | null
  /** In units of y. */
  readonly residualSd: number | null
  /** Of y; null without degrees of freedom, or where y does not vary. */
  readonly r2: number | null
  readonly fitted: readonly number[]
  readonly residuals: readonly number[]
  readonly leverage: readonly number[]
  /** Null where a point alone decides the line (leverage 1) or every residual is zero. */
  readonly cook: readonly (number | null)[]
}

/** Leverage this near to 1 is 1 but for rounding: the point is the only one at its x beside a single other x. */
const FULL_LEVERAGE = 1 - 1e-10

function centred(values: readonly number[]): { mean: number; deviations: readonly number[] } {
  let sum = 0
  for (const value of values) sum += value
  const first = sum / values.length
  let rest = 0
  for (const value of values) rest += value - first
  const mean = first + rest / values.length
  return { mean, deviations: values.map((value) => value - mean) }
}

/**
 * The fit with what can be said about it.
 * @param x e.g. decimal years; @param y of the same length, e.g. log2 cost
 * @returns `too-few-points` under 2, `not-finite` (row = index), `one-date-only` where all x are equal
 * @example ols([2012, 2014, 2016], [60, 58, 57]) // slope -0.75 a year
 */
export function ols(x: readonly number[], y: readonly number[]): Result<OlsFit> {
  const n = x.length
  if (n < 2) return fail({ code: 'too-few-points', n, needed: 2 })
  for (let i = 0; i < n; i++) {
    if (!Number.isFinite(x[i]) || !Number.isFinite(y[i])) return fail({ code: 'not-finite', row: String(i) })
  }
  // Asked of the dates themselves: their sum of squares about a rounded mean need not be zero.
  const firstX = x[0] ?? NaN
  if (x.every((value) => value === firstX)) return fail({ code: 'one-date-only', decimalYear: firstX })

  const { mean: meanX, deviations: dx } = centred(x)
  const { mean: meanY, deviations: dy } = centred(y)
  let sumOfSquaresX = 0
  let sumOfSquaresY = 0
  let sumOfProducts = 0
  for (let i = 0; i < n; i++) {
    const a = dx[i] ?? 0
    const b = dy[i] ?? 0
    sumOfSquaresX += a * a
    sumOfSquaresY += b * b
    sumOfProducts += a * b
  }
  const slope = sumOfProducts / sumOfSquaresX
  const residuals = dy.map((b, i) => b - slope * (dx[i] ?? 0))
  let sumOfSquaredResiduals = 0
  for (const residual of residuals) sumOfSquaredResiduals += residual * residual
  const leverage = dx.map((a) => 1 / n + (a * a) / sumOfSquaresX)
  const df = n - 2
  const variance = df > 0 ? sumOfSquaredResiduals / df : null
  return ok({
    n,
    slope,
    intercept: meanY - slope * meanX,
    meanX,
    meanY,
    sumOfSquaresX,
    df,
    slopeSe: variance === null ? null : Math.sqrt(variance / sumOfSquaresX),
    interceptSe: variance === null ? null : Math.sqrt(variance * (1 / n + (meanX * meanX) / sumOfSquaresX)),
    residualSd: variance === null ? null : Math.sqrt(variance),
    r2: df > 0 && sumOfSquaresY > 0 ? 1 - sumOfSquaredResiduals / sumOfSquaresY : null,
    fitted: dx.map((a) => meanY + slope * a),
    residuals,
    leverage,
    cook: residuals.map((residual, i) => cookDistance(residual, leverage[i] ?? 1, variance, 2)),
  })
}

/**
 * Slope alone, in two passes without arrays: for resampling and leave-one-out. NaN where there is none.
 */
export function olsSlope(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const n = x.length
  if (n < 2) return NaN
  const firstX = x[0] ?? NaN
  let sumX = 0
  let sumY = 0
  let oneDate = true
  for (let i = 0; i < n; i++) {
    sumX += (x[i] ?? NaN) - firstX
    sumY += y[i] ?? NaN
    if (x[i] !== firstX) oneDate = false
  }
  if (oneDate) return NaN
  const meanX = firstX + sumX / n
  const meanY = sumY / n
  let squares = 0
  let products = 0
  for (let i = 0; i < n; i++) {
    const dx = (x[i] ?? NaN) - meanX
    squares += dx * dx
    products += dx * ((y[i] ?? NaN) - meanY)
  }
  return products / squares
}

/**
 * How far all fitted values move, in units of their uncertainty, when one point is left out.
 * @param parameters number of fitted coefficients
 */
export function cookDistance(
  residual: number,
  leverage: number,
  variance: number | null,
  parameters: number,
): number | null {
  if (variance === null || variance === 0 || leverage >= FULL_LEVERAGE) return null
  return ((residual * residual) / (parameters * variance)) * (leverage / (1 - leverage) ** 2)
}

/**
 * Standard errors of the line at `x` (mean) and of one new observation there (prediction), in units of y; null without
 * degrees of freedom.
 */
export function standardErrorsAt(
  fit: OlsFit,
  x: number,
): { readonly mean: number; readonly prediction: number } | null {
  if (fit.residualSd === null) return null
  const leverage = 1 / fit.n + (x - fit.meanX) ** 2 / fit.sumOfSquaresX
  return { mean: fit.residualSd * Math.sqrt(leverage), prediction: fit.residualSd * Math.sqrt(1 + leverage) }
}
