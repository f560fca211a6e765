/**
 * A symmetric positive definite matrix kept as `L D L'`, `L` unit lower triangular, for quasi-Newton iterations: rank-one
 * changes, product with a vector, and the descent direction.
 *
 * Source of the changes: R. Fletcher and M. J. D. Powell, "On the modification of LDL' factorizations", Mathematics of
 * Computation 28 (1974) 1067, https://doi.org/10.1090/S0025-5718-1974-0359297-1, the composite-t method.
 */

/** `lower` is n x n row by row, its part on and above the diagonal unused. */
export interface LdlFactors {
  readonly n: number
  readonly lower: Float64Array
  readonly diagonal: Float64Array
  /** Work space of the rank test, n x n. */
  readonly triangle: Float64Array
}

/** The identity. */
export function createFactors(n: number): LdlFactors {
  const square = () => new Float64Array(n * n)
  return { n, lower: square(), diagonal: new Float64Array(n).fill(1), triangle: square() }
}

const EPSILON = 2.220446049250313e-16

/** The identity. */
export function resetFactors({ lower, diagonal }: LdlFactors): void {
  lower.fill(0)
  diagonal.fill(1)
}

/** `into = L D L' x`. */
export function timesMatrix({ n, lower, diagonal }: LdlFactors, x: Float64Array, into: Float64Array): void {
  for (let column = 0; column < n; column += 1) {
    let sum = x[column]!
    for (let row = column + 1; row < n; row += 1) sum += lower[row * n + column]! * x[row]!
    into[column] = diagonal[column]! * sum
  }
  for (let row = n - 1; row >= 0; row -= 1) {
    let sum = into[row]!
    for (let column = 0; column < row; column += 1) sum += lower[row * n + column]! * into[column]!
    into[row] = sum
  }
}

/**
 * Factors of `A + sigma z z'`. `z` and `scratch` are overwritten. Where rounding would lose positive definiteness, the
 * change is cut back to the edge of it.
 */
export function addRankOne(factors: LdlFactors, z: Float64Array, sigma: number, scratch: Float64Array): void {
  if (sigma === 0) return
  const { n, lower, diagonal } = factors
  let t = 1 / sigma
  if (sigma < 0) {
    // Taking away: the sequence of t is summed forwards to see its sign, then computed backwards, which is stable.
    scratch.set(z)
    for (let column = 0; column < n; column += 1) {
      const v = scratch[column]!
      t += (v * v) / diagonal[column]!
      for (let row = column + 1; row < n; row += 1) scratch[row]! -= v * lower[row * n + column]!
    }
    if (t >= 0) t = EPSILON / sigma
    for (let column = n - 1; column >= 0; column -= 1) {
      const u = scratch[column]!
      scratch[column] = t
      t -= (u * u) / diagonal[column]!
    }
  }
  for (let column = 0; column < n; column += 1) {
    const v = z[column]!
    const ratio = v / diagonal[column]!
    const next = sigma < 0 ? scratch[column]! : t + ratio * v
    const growth = next / t
    diagonal[column]! *= growth
    const weight = ratio / next
    const keep = t / next
    for (let row = column + 1; row < n; row += 1) {
      const at = row * n + column
      const old = lower[at]!
      const rest = z[row]! - v * old
      // Two forms of one formula; the second does not lose digits where the diagonal grows a lot.
      lower[at] = growth <= 4 ? old + weight * rest : keep * old + weight * z[row]!
      z[row] = rest
    }
    t = next
  }
}

/**
 * The step to the minimum of the quadratic model, `into = -(L D L')^-1 gradient`.
 * @returns false where the model's triangular factor has not full rank to the square root of machine precision (or is
 *   not a number): the least squares solver of the original refuses there
 */
export function solveDescent(factors: LdlFactors, gradient: Float64Array, into: Float64Array): boolean {
  const { n, lower, diagonal } = factors
  if (!hasFullRank(factors)) return false
  for (let row = 0; row < n; row += 1) {
    let sum = gradient[row]!
    for (let column = 0; column < row; column += 1) sum -= lower[row * n + column]! * into[column]!
    into[row] = sum
  }
  for (let row = 0; row < n; row += 1) into[row] = -into[row]! / diagonal[row]!
  for (let column = n - 1; column >= 0; column -= 1) {
    let sum = into[column]!
    for (let row = column + 1; row < n; row += 1) sum -= lower[row * n + column]! * into[row]!
    into[column] = sum
  }
  return true
}

/** QR with column pivoting of `sqrt(D) L'`: rank is lost where a pivot falls below sqrt(epsilon) of the first. */
function hasFullRank({ n, lower, diagonal, triangle }: LdlFactors): boolean {
  // Column by column, n numbers each, so that the columns of the triangle are the rows of L.
  for (let column = 0; column < n; column += 1)
    for (let row = 0; row < n; row += 1)
      triangle[column * n + row] =
        row > column ? 0 : Math.sqrt(diagonal[row]!) * (row === column ? 1 : lower[column * n + row]!)
  let largest = 0
  for (let step = 0; step < n; step += 1) {
    let pivot = step
    let best = -1
    for (let column = step; column < n; column += 1) {
      let norm = 0
      for (let row = step; row < n; row += 1) norm += triangle[column * n + row]! ** 2
      if (!(norm >= 0)) return false
      if (norm > best) [best, pivot] = [norm, column]
    }
    const length = Math.sqrt(best)
    if (step === 0) largest = length
    if (!(length > largest * Math.sqrt(EPSILON))) return false
    if (pivot !== step) swapColumns(triangle, n, pivot, step)
    const own = step * n
    const head = triangle[own + step]! + (triangle[own + step]! >= 0 ? length : -length)
    const scale = 1 / (length * Math.abs(head))
    for (let column = step + 1; column < n; column += 1) {
      const other = column * n
      let product = head * triangle[other + step]!
      for (let row = step + 1; row < n; row += 1) product += triangle[own + row]! * triangle[other + row]!
      product *= scale
      triangle[other + step]! -= product * head
      for (let row = step + 1; row < n; row += 1) triangle[other + row]! -= product * triangle[own + row]!
    }
  }
  return true
}

function swapColumns(triangle: Float64Array, n: number, one: number, other: number): void {
  for (let row = 0; row < n; row += 1) {
    const kept = triangle[one * n + row]!
    triangle[one * n + row] = triangle[other * n + row]!
    triangle[other * n + row] = kept
  }
}
