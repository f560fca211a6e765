/**
 * Least squares with an intercept and several variables, by Householder QR on centred columns of length one.
 *
 * Centring takes the intercept out of the decomposition and scaling makes columns of any unit comparable, so that years
 * near 2020 beside doublings of compute lose no digits: NIST StRD Longley holds to 9 digits in every certified value.
 * Method: Golub & Van Loan, Matrix Computations (4th ed. 2013), sections 5.2 and 5.3.
 */
import { fail, ok, type Result } from '@/lib/problem'
import { cookDistance } from './ols'

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
}

/** A scaled column that keeps less than this of its length beside the others is a combination of them but for rounding. */
const RANK_TOLERANCE = 1e-10

function mean(values: readonly number[]): number {
  const first = values.reduce((sum, value) => sum + value, 0) / values.length
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length
}

/** Entry of a list known to be there; lists here are made with their full length. */
const at = (values: readonly number[] | undefined, i: number): number => values?.[i] ?? NaN

/** Not Math.hypot, whose last digits are each engine's own. */
function length(values: readonly number[], from: number): number {
  let squares = 0
  for (let i = from; i < values.length; i++) squares += at(values, i) ** 2
  return Math.sqrt(squares)
}

/**
 * Turns columns to upper triangular form in place and returns the orthonormal columns of Q with R.
 * Columns come with length about one.
 */
function householder(columns: readonly (readonly number[])[]): { q: number[][]; r: number[][] } | null {
  const p = columns.length
  const n = columns[0]?.length ?? 0
  const work = columns.map((column) => [...column])
  const reflectors: number[][] = []
  for (let k = 0; k < p; k++) {
    const column = work[k] ?? []
    const norm = length(column, k)
    if (!(norm > RANK_TOLERANCE)) return null
    const reflector = column.map((value, i) => (i < k ? 0 : value))
    const head = at(column, k)
    reflector[k] = head + (head < 0 ? -norm : norm)
    const squares = reflector.reduce((sum, value) => sum + value * value, 0)
    for (let j = k; j < p; j++) reflect(work[j] ?? [], reflector, squares)
    reflectors.push(reflector.map((value) => value / Math.sqrt(squares)))
  }
  const r = work.map((_, i) => work.map((column, j) => (j < i ? 0 : at(column, i))))
  const q = columns.map((_, k) => {
    const unit: number[] = Array.from({ length: n }, (_unused, i) => (i === k ? 1 : 0))
    for (let j = p - 1; j >= 0; j--) reflect(unit, reflectors[j] ?? [], 1)
    return unit
  })
  return { q, r }
}

function reflect(vector: number[], reflector: readonly number[], squares: number): void {
  let product = 0
  for (let i = 0; i < vector.length; i++) product += at(vector, i) * at(reflector, i)
  const factor = (2 * product) / squares
  for (let i = 0; i < vector.length; i++) vector[i] = at(vector, i) - factor * at(reflector, i)
}

/** Solves `R x = b`, R upper triangular. */
function backSubstitute(r: readonly (readonly number[])[], b: readonly number[]): number[] {
  const x: number[] = b.map(() => 0)
  for (let i = b.length - 1; i >= 0; i--) {
    let rest = at(b, i)
    for (let j = i + 1; j < b.length; j++) rest -= at(r[i], j) * at(x, j)
    x[i] = rest / at(r[i], i)
  }
  return x
}

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
  const means = columns.map(mean)
  const centred = columns.map((column, j) => column.map((value) => value - at(means, j)))
  const lengths = centred.map((column) => length(column, 0))
  // A constant column is centred to rounding noise, which scaling would blow up: hold it against its own size.
  if (lengths.some((size, j) => !(size > Math.abs(at(means, j)) * 1e-13 * Math.sqrt(n)))) {
    return fail({ code: 'collinear' })
  }
  const decomposed = householder(centred.map((column, j) => column.map((value) => value / at(lengths, j))))
  if (!decomposed) return fail({ code: 'collinear' })
  const { q, r } = decomposed
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
