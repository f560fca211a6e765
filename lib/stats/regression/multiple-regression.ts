/**
 * Least squares with an intercept and several variables, by orthonormal columns: NIST StRD Longley holds to 9 digits in
 * every certified value.
 */
import { fail, ok, type Result } from '@/lib/problem'
import { cookDistance } from './ols'
import { backSubstitute, mean, type OrthonormalBasis, orthonormalBasis } from './orthonormal-basis'

/** Least squares of y on several columns, with an intercept. */
export interface MultipleRegression {
  readonly n: number
  /** Number of coefficients with the intercept. */
  readonly parameters: number
  readonly df: number
  /** Intercept first, then one for each column. */
  readonly coefficients: readonly number[]
  /** Of the coefficients, intercept first; null without degrees of freedom, as all that follows from it. */
  readonly covariance: readonly (readonly number[])[] | null
  readonly standardErrors: readonly number[] | null
  readonly residualSd: number | null
  readonly r2: number | null
  /** Means of the columns and of y: about them intercept and slopes are uncorrelated. */
  readonly means: readonly number[]
  readonly meanY: number
  readonly fitted: readonly number[]
  readonly residuals: readonly number[]
  readonly leverage: readonly number[]
  readonly cook: readonly (number | null)[]
  /** What the columns span, for standard errors of other kinds. */
  readonly basis: OrthonormalBasis
}

/** Entry of a list known to be there; lists here are made with their full length. */
const at = (values: readonly number[] | undefined, i: number): number => values?.[i] ?? NaN

/**
 * @param columns one list a variable, all of y's length (not rows)
 * @param y values to explain
 * @returns `too-few-points` under one row a coefficient, `not-finite` (row = index), `collinear`
 */
export function multipleRegression(
  columns: readonly (readonly number[])[],
  y: readonly number[],
): Result<MultipleRegression> {
  const n = y.length
  const p = columns.length
  if (n < p + 1) return fail({ code: 'too-few-points', n, needed: p + 1 })
  for (let i = 0; i < n; i++) {
    if (![y, ...columns].every((values) => Number.isFinite(values[i]))) {
      return fail({ code: 'not-finite', row: String(i) })
    }
  }
  const basis = orthonormalBasis(columns)
  if (!basis) return fail({ code: 'collinear' })
  const { means, lengths, q, r } = basis
  const meanY = mean(y)
  const dy = y.map((value) => value - meanY)

  // Residuals first, as what the projection leaves: subtracting fitted values would lose digits where the fit is good.
  const residuals = [...dy]
  const projections = q.map((column) => {
    const projection = column.reduce((sum, value, i) => sum + value * at(residuals, i), 0)
    column.forEach((value, i) => (residuals[i] = at(residuals, i) - projection * value))
    return projection
  })
  const slopes = backSubstitute(r, projections).map((value, j) => value / at(lengths, j))
  const squaredResiduals = residuals.reduce((sum, value) => sum + value * value, 0)
  const squaresY = dy.reduce((sum, value) => sum + value * value, 0)
  const df = n - p - 1
  const variance = df > 0 ? squaredResiduals / df : null
  const covariance = variance === null ? null : covarianceOf(r, lengths, means, n, variance)
  const leverage = y.map((_, i) => 1 / n + q.reduce((sum, column) => sum + at(column, i) ** 2, 0))
  return ok({
    n,
    parameters: p + 1,
    df,
    coefficients: [slopes.reduce((rest, slope, j) => rest - slope * at(means, j), meanY), ...slopes],
    covariance,
    standardErrors: covariance?.map((row, j) => Math.sqrt(at(row, j))) ?? null,
    residualSd: variance === null ? null : Math.sqrt(variance),
    r2: df > 0 && squaresY > 0 ? 1 - squaredResiduals / squaresY : null,
    means,
    meanY,
    fitted: y.map((value, i) => value - at(residuals, i)),
    residuals,
    leverage,
    cook: residuals.map((residual, i) => cookDistance(residual, at(leverage, i), variance, p + 1)),
    basis,
  })
}

/** `variance (R'R)^-1`, scaled back, with the intercept's row and column in front. */
function covarianceOf(
  r: readonly (readonly number[])[],
  lengths: readonly number[],
  means: readonly number[],
  n: number,
  variance: number,
): number[][] {
  const p = lengths.length
  const inverse = lengths.map((_, j) =>
    backSubstitute(
      r,
      lengths.map((_unused, i) => (i === j ? 1 : 0)),
    ),
  ) // columns
  const slopes = lengths.map((lengthA, a) =>
    lengths.map((lengthB, b) => {
      let sum = 0
      for (let k = 0; k < p; k++) sum += at(inverse[k], a) * at(inverse[k], b)
      return (variance * sum) / (lengthA * lengthB)
    }),
  )
  const withIntercept = slopes.map((row) => -row.reduce((sum, value, j) => sum + value * at(means, j), 0))
  const intercept = variance / n - withIntercept.reduce((sum, value, j) => sum + value * at(means, j), 0)
  return [[intercept, ...withIntercept], ...slopes.map((row, j) => [at(withIntercept, j), ...row])]
}
