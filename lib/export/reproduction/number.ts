/**
 * A number as Python and R both read it, to the last bit.
 * @throws for what is not finite: a figure holds none
 * @example codeNumber(1e21) // '1e+21'
 */
export function codeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} is no number of a program`)
  return String(value)
}
