/**
 * A number as Python and R both read it, to the last bit.
 * @throws for what is not finite: a figure holds none
 * @example codeNumber(1e21) // '1e+21'
 */
export function codeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} is no number of a program`)
  return String(value)
}

/**
 * A tolerance, rounded up to one digit.
 * @example codeTolerance(4.503e-8) // '5e-8'
 */
export function codeTolerance(value: number): string {
  if (value === 0) return '0'
  const exponent = Math.floor(Math.log10(value))
  const digit = Math.ceil(value / 10 ** exponent - 1e-6)
  return digit === 10 ? `1e${exponent + 1}` : `${digit}e${exponent}`
}
