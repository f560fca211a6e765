/**
 * Sums over rows for parts with three shared columns, the first of them constant (constant, years, scale: most structures),
 * in one pass with the running sums in registers; `smooth-loss.ts` falls back on its general loops elsewhere.
 */

/**
 * One exponent's own sums over rows `from` to `to`: `sums[3 i + j]` of curvature times columns i and j, `sums[9 + i]` of
 * slope times column i, `sums[12 + i]` of squared slope times column i squared.
 * @param weight   2 w / total
 * @param size     the exponential
 * @param residual target minus prediction
 */
export function addUpOwn(
  weight: Float64Array,
  size: Float64Array,
  residual: Float64Array,
  x: Float64Array,
  y: Float64Array,
  from: number,
  to: number,
  sums: Float64Array,
): void {
  let c = 0
  let cx = 0
  let cy = 0
  let cxx = 0
  let cxy = 0
  let cyy = 0
  let s = 0
  let sx = 0
  let sy = 0
  let q = 0
  let qxx = 0
  let qyy = 0
  for (let row = from; row < to; row += 1) {
    const weighted = weight[row]! * size[row]!
    const slope = weighted * residual[row]!
    const square = weighted * size[row]!
    const curvature = square - slope
    const atX = x[row]!
    const atY = y[row]!
    c += curvature
    cx += curvature * atX
    cy += curvature * atY
    cxx += curvature * atX * atX
    cxy += curvature * atX * atY
    cyy += curvature * atY * atY
    s += slope
    sx += slope * atX
    sy += slope * atY
    q += square
    qxx += square * atX * atX
    qyy += square * atY * atY
  }
  sums[0] = c
  sums[1] = sums[3] = cx
  sums[2] = sums[6] = cy
  sums[4] = cxx
  sums[5] = sums[7] = cxy
  sums[8] = cyy
  sums[9] = s
  sums[10] = sx
  sums[11] = sy
  sums[12] = q
  sums[13] = qxx
  sums[14] = qyy
}

/** Two exponents' products over the rows: `sums[3 i + j]` of column i of the one (1, x, y) times j of the other (1, u, v). */
export function addUpMixed(
  weight: Float64Array,
  one: Float64Array,
  other: Float64Array,
  x: Float64Array,
  y: Float64Array,
  u: Float64Array,
  v: Float64Array,
  from: number,
  to: number,
  sums: Float64Array,
): void {
  let m = 0
  let mu = 0
  let mv = 0
  let mx = 0
  let mxu = 0
  let mxv = 0
  let my = 0
  let myu = 0
  let myv = 0
  for (let row = from; row < to; row += 1) {
    const product = weight[row]! * one[row]! * other[row]!
    const productX = product * x[row]!
    const productY = product * y[row]!
    const atU = u[row]!
    const atV = v[row]!
    m += product
    mu += product * atU
    mv += product * atV
    mx += productX
    mxu += productX * atU
    mxv += productX * atV
    my += productY
    myu += productY * atU
    myv += productY * atV
  }
  sums[0] = m
  sums[1] = mu
  sums[2] = mv
  sums[3] = mx
  sums[4] = mxu
  sums[5] = mxv
  sums[6] = my
  sums[7] = myu
  sums[8] = myv
}
