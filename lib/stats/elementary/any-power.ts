/**
 * Any base to any exponent, with the same last digit in every JavaScript engine: the base's logarithm in two parts, times the
 * exponent, and back. Only sums, products and bits.
 *
 * Source: FreeBSD's e_pow.c (Sun Microsystems 1993); as `@stdlib/math-base-special-pow`, to the last bit, without the thirty
 * kilobytes of modules that one is made of.
 *
 * Copyright (C) 1993 by Sun Microsystems, Inc. Permission to use, copy, modify, and distribute this software is freely granted,
 * provided that this notice is preserved.
 */
const double = new Float64Array(1)
const words = new Uint32Array(double.buffer)
double[0] = 1
const [LOW, HIGH] = words[1] === 0 ? [1, 0] : [0, 1]

/** Sign, exponent and the first bits of what follows, as a signed number. */
function highWord(x: number): number {
  double[0] = x
  return words[HIGH]! | 0
}

function withHighWord(x: number, high: number): number {
  double[0] = x
  words[HIGH] = high
  return double[0]
}

/** The upper half of its digits: times another such number it is exact. */
function upperHalf(x: number): number {
  double[0] = x
  words[LOW] = 0
  return double[0]
}

/** Two numbers whose sum is meant. */
type Parts = readonly [high: number, low: number]

const ONE = 0x3ff00000
const BIT_OF_EXPONENT = 0x00100000
const AFTER_EXPONENT = 0x000fffff
const BIAS = 1023
const [CP, CP_HIGH, CP_LOW] = [9.61796693925975554329e-1, 9.61796700954437255859e-1, -7.02846165095275826516e-9]
/** log2 of one and a half. */
const [DP_HIGH, DP_LOW] = [5.84962487220764160156e-1, 1.35003920212974897128e-8]
const [L1, L2, L3, L4, L5, L6] = [
  5.99999999999994648725e-1, 4.28571428578550184252e-1, 3.33333329818377432918e-1, 2.72728123808534006489e-1,
  2.30660745775561754067e-1, 2.06975017800338417784e-1,
]

/** log2 of a positive number. */
function log2(x: number): Parts {
  let n = 0
  let scaled = x
  if (highWord(x) < BIT_OF_EXPONENT) {
    scaled *= 2 ** 53
    n -= 53
  }
  const high = highWord(scaled)
  n += (high >> 20) - BIAS
  const j = high & AFTER_EXPONENT
  const nearOneAndAHalf = j > 0x3988e && j < 0xbb67a
  let top = j | ONE
  if (j >= 0xbb67a) {
    n += 1
    top -= BIT_OF_EXPONENT
  }
  const a = withHighWord(scaled, top)
  const [near, nearHigh, nearLow] = nearOneAndAHalf ? [1.5, DP_HIGH, DP_LOW] : [1, 0, 0]
  const over = a - near
  const inverse = 1 / (a + near)
  const s = over * inverse
  const sHigh = upperHalf(s)
  const sumHigh = withHighWord(0, ((top >> 1) | 0x20000000) + 0x00080000 + (nearOneAndAHalf ? 1 << 18 : 0))
  const sumLow = a - (sumHigh - near)
  const sLow = inverse * (over - sHigh * sumHigh - sHigh * sumLow)
  const square = s * s
  const rest =
    square * square * (L1 + square * (L2 + square * (L3 + square * (L4 + square * (L5 + square * L6))))) +
    sLow * (sHigh + s)
  const squareHigh = sHigh * sHigh
  const tHigh = upperHalf(3 + squareHigh + rest)
  const tLow = rest - (tHigh - 3 - squareHigh)
  const u = sHigh * tHigh
  const v = sLow * tHigh + tLow * s
  const pHigh = upperHalf(u + v)
  const pLow = v - (pHigh - u)
  const zHigh = CP_HIGH * pHigh
  const zLow = CP_LOW * pHigh + pLow * CP + nearLow
  const sum = upperHalf(zHigh + zLow + nearHigh + n)
  return [sum, zLow - (sum - n - nearHigh - zHigh)]
}

const [INVERSE_LN2, INVERSE_LN2_HIGH, INVERSE_LN2_LOW] = [
  1.442695040888963387, 1.44269502162933349609, 1.92596299112661746887e-8,
]

/** log2 of what is so near to one that three terms are all of it. */
function log2NearOne(x: number): Parts {
  const t = x - 1
  const w = t * t * (0.5 + t * (-0.3333333333333333 + t * 0.25))
  const u = INVERSE_LN2_HIGH * t
  const v = t * INVERSE_LN2_LOW - w * INVERSE_LN2
  const sum = upperHalf(u + v)
  return [sum, v - (sum - u)]
}

const [LN2, LN2_HIGH, LN2_LOW] = [6.93147180559945286227e-1, 6.93147182464599609375e-1, -1.90465429995776804525e-9]
const [P1, P2, P3, P4, P5] = [
  1.66666666666666019037e-1, -2.77777777770155933842e-3, 6.61375632143793436117e-5, -1.6533902205465251539e-6,
  4.13813679705723846039e-8,
]

/** Two to the sum of both. */
function twoTo([high, low]: Parts): number {
  const whole = Math.abs(high + low) > 0.5 ? nearestWhole(high + low) : 0
  const rest = high - whole
  const t = upperHalf(low + rest)
  const u = t * LN2_HIGH
  const v = (low - (t - rest)) * LN2 + t * LN2_LOW
  const z = u + v
  const w = v - (z - u)
  const square = z * z
  const t1 = z - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))))
  const y = 1 - ((z * t1) / (t1 - 2) - (w + z * w) - z)
  const top = highWord(y) + whole * BIT_OF_EXPONENT
  // Too small to have all its bits: rounded once, at the end.
  return top >> 20 <= 0 ? y * 2 ** (whole + 600) * 2 ** -600 : withHighWord(y, top)
}

/** Halves away from zero. */
const nearestWhole = (x: number): number => Math.sign(x) * Math.floor(Math.abs(x) + 0.5)

/** Most by which the sum of two parts is taken for a power of two that still is a number. */
const AT_THE_END = 8.0085662595372944372e-17
const isOdd = (x: number): boolean => Math.abs(x % 2) === 1

/** @example anyPower(3, 5) // 243 */
export function anyPower(base: number, exponent: number): number {
  if (exponent === 0) return Number.isNaN(base) ? NaN : 1
  if (Number.isNaN(base) || Number.isNaN(exponent)) return NaN
  if (exponent === 1) return base
  if (exponent === -1) return 1 / base
  if (exponent === 0.5) return Math.sqrt(base)
  if (exponent === -0.5) return 1 / Math.sqrt(base)
  if (exponent === 2) return base * base
  if (exponent === 3) return base * base * base
  if (exponent === 4) return base * base * (base * base)
  const size = Math.abs(base)
  if (size === 1 && Math.abs(exponent) === Infinity) return base === 1 ? 1 : NaN
  if (base === 1) return 1
  if (base < 0 && base > -Infinity && !Number.isInteger(exponent) && Math.abs(exponent) !== Infinity) return NaN
  const sign = (base < 0 || Object.is(base, -0)) && isOdd(exponent) ? -1 : 1
  if (size === 1) return sign
  const grows = size > 1 === exponent > 0
  const end = grows ? sign * Infinity : sign * 0
  if (size === 0 || size === Infinity || Math.abs(exponent) === Infinity) return end
  return sign * ofFinite(size, exponent)
}

function ofFinite(size: number, exponent: number): number {
  const [top, exponentTop] = [highWord(size), highWord(exponent) & 0x7fffffff]
  const end = size > 1 === exponent > 0 ? Infinity : 0
  if (exponentTop > 0x43f00000) return end
  const isHuge = exponentTop > 0x41e00000
  if (isHuge && (top < 0x3fefffff || top > ONE)) return end
  const [high, low] = isHuge ? log2NearOne(size) : log2(size)
  const exponentHigh = upperHalf(exponent)
  const zLow = (exponent - exponentHigh) * high + exponent * low
  const zHigh = exponentHigh * high
  const z = zHigh + zLow
  if (z > 1024 || (z === 1024 && zLow + AT_THE_END > z - zHigh)) return Infinity
  if (z < -1075 || (z === -1075 && zLow <= z - zHigh)) return 0
  return twoTo([zHigh, zLow])
}
