/**
 * The columns of a regression as orthonormal ones: Householder QR on centred columns of length one. Centring takes the
 * constant out of the decomposition and scaling makes columns of any unit comparable, so that years near 2020 beside
 * doublings of compute lose no digits.
 *
 * Method: Golub & Van Loan, Matrix Computations (4th ed. 2013), sections 5.2 and 5.3.
 */

/** Centred columns over their lengths are `Q R`. */
export interface OrthonormalBasis {
  readonly means: readonly number[]
  /** Of the centred columns. */
  readonly lengths: readonly number[]
  /** Orthonormal, each at right angles to the constant too; one a column. */
  readonly q: readonly (readonly number[])[]
  /** Upper triangular, by row. */
  readonly r: readonly (readonly number[])[]
}

/** A scaled column that keeps less than this of its length beside the others is a combination of them but for rounding. */
const RANK_TOLERANCE = 1e-10

/** Share of a centred column's length that is the rounding of its values: large where they differ in the last digits only. */
const rounding = (column: readonly number[], centredLength: number): number =>
  (column.reduce((most, value) => Math.max(most, Math.abs(value)), 0) * Number.EPSILON * Math.sqrt(column.length)) /
  centredLength

/**
 * @param columns one list a variable, of one length, finite
 * @returns null where a column is constant or a combination of the others
 */
export function orthonormalBasis(columns: readonly (readonly number[])[]): OrthonormalBasis | null {
  const means = columns.map(mean)
  const centred = columns.map((column, j) => column.map((value) => value - at(means, j)))
  const lengths = centred.map((column) => length(column, 0))
  const n = columns[0]?.length ?? 0
  // A constant column is centred to rounding noise, which scaling would blow up: hold it against its own size.
  if (lengths.some((size, j) => !(size > Math.abs(at(means, j)) * 1e-13 * Math.sqrt(n)))) return null
  const tolerance = Math.max(RANK_TOLERANCE, ...columns.map((column, j) => rounding(column, at(lengths, j))))
  const scaled = centred.map((column, j) => column.map((value) => value / at(lengths, j)))
  const decomposed = householder(scaled, tolerance)
  return decomposed && { means, lengths, ...decomposed }
}

/** The basis with the constant in front, as a column of length one: what a regression with an intercept projects on. */
export function withConstant({ q }: OrthonormalBasis): readonly (readonly number[])[] {
  const n = q[0]?.length ?? 0
  return [Array.from({ length: n }, () => 1 / Math.sqrt(n)), ...q]
}

/**
 * A weighted sum of coefficients as a weighted sum of projections on `withConstant(basis)`, and so of y: its variance is
 * what those weights make of the variance of the projections.
 * @param contrast weights of the coefficients, the intercept's first
 */
export function coordinatesOf({ means, lengths, q, r }: OrthonormalBasis, contrast: readonly number[]): number[] {
  const constant = at(contrast, 0)
  // The intercept is the mean of y less the slopes times their means.
  const slopes = means.map((mean, j) => (at(contrast, j + 1) - constant * mean) / at(lengths, j))
  return [constant / Math.sqrt(q[0]?.length ?? NaN), ...forwardSubstitute(r, slopes)]
}

/** Corrected once for its own rounding. */
export function mean(values: readonly number[]): number {
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
function householder(
  columns: readonly (readonly number[])[],
  tolerance: number,
): { q: number[][]; r: number[][] } | null {
  const p = columns.length
  const n = columns[0]?.length ?? 0
  const work = columns.map((column) => [...column])
  const reflectors: number[][] = []
  for (let k = 0; k < p; k++) {
    const column = work[k] ?? []
    const norm = length(column, k)
    if (!(norm > tolerance)) return null
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

/** Solves `R x = b`, R upper triangular by row. */
export function backSubstitute(r: readonly (readonly number[])[], b: readonly number[]): number[] {
  const x: number[] = b.map(() => 0)
  for (let i = b.length - 1; i >= 0; i--) {
    let rest = at(b, i)
    for (let j = i + 1; j < b.length; j++) rest -= at(r[i], j) * at(x, j)
    x[i] = rest / at(r[i], i)
  }
  return x
}

/** Solves `R' x = b`, R upper triangular by row. */
function forwardSubstitute(r: readonly (readonly number[])[], b: readonly number[]): number[] {
  const x: number[] = []
  for (let j = 0; j < b.length; j++) {
    let rest = at(b, j)
    for (let i = 0; i < j; i++) rest -= at(r[i], j) * at(x, i)
    x.push(rest / at(r[j], j))
  }
  return x
}
