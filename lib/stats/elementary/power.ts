/**
 * Powers with the same last digit in every JavaScript engine, which `**` need not have: V8 of Node 20 and of Node 24 differ in
 * one of twenty, and equal links must give equal bytes. A square is a product everywhere, so `x ** 2` may be written so; a rule of
 * ESLint refuses other powers of what is not written out.
 */
import { anyPower } from './any-power'
import { exp } from './exponential'

const MOST_TENS = 308

/**
 * Base 2 is within a unit of the last place, exact at whole exponents; base 10 is the nearest number at whole exponents; all else
 * is as FreeBSD's e_pow.c has it.
 * @example power(2, 10) // 1024
 */
export function power(base: number, exponent: number): number {
  if (base === 2 && Number.isFinite(exponent)) return powerOfTwo(exponent)
  if (base === 10 && Number.isInteger(exponent) && Math.abs(exponent) <= MOST_TENS) return Number(`1e${exponent}`)
  return anyPower(base, exponent)
}

/** The whole part is exact in every engine; halved first, so that 2 to the 1,023.7 is no infinity on its way. */
function powerOfTwo(exponent: number): number {
  const whole = Math.round(exponent)
  return exp((exponent - whole) * Math.LN2) * 2 ** (whole - 1) * 2
}
