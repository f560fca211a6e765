/** Where a function of time is not positive: of a quadratic by its roots, of another by search. */
import { crossing } from '@/lib/stats/regression/crossing'
import type { DateSet } from './date-set'

/** Where `a u² + b u + c <= 0`. */
export function notPositive(a: number, b: number, c: number, size = Math.abs(a) + Math.abs(b) + Math.abs(c)): DateSet {
  const flat = size * 1e-12 // terms that are zero but for rounding
  if (Math.abs(a) <= flat) {
    if (Math.abs(b) <= flat) return c <= 0 ? { kind: 'every-date' } : { kind: 'no-date' }
    return b > 0 ? { kind: 'until', until: -c / b } : { kind: 'since', since: -c / b }
  }
  const discriminant = b * b - 4 * a * c
  if (discriminant < 0) return a > 0 ? { kind: 'no-date' } : { kind: 'every-date' }
  // The root that does not cancel first; the other from their product.
  const q = -(b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2
  const roots = q === 0 ? [0, 0] : [q / a, c / q]
  const [low, high] = [Math.min(...roots), Math.max(...roots)]
  return a > 0 ? { kind: 'interval', from: low, to: high } : { kind: 'outside', until: low, since: high }
}

/** Places looked at on each side of zero, half of them within one. */
const PLACES = 200
/** And so far out, where only the slopes count. */
const FAR = [1e3, 1e4, 1e5, 1e6]

const places = (() => {
  const near = Array.from({ length: PLACES }, (_, k) => Math.tan((((k + 1) / (PLACES + 1)) * Math.PI) / 2))
  const after = [...near, ...FAR]
  return [...after.map((u) => -u).reverse(), 0, ...after]
})()

/**
 * The same of any continuous function that crosses zero at most twice, as the product of a line's distances to the ends of
 * its band does.
 * @returns null where it has no value somewhere, or crosses more often
 */
export function searchedNotPositive(of: (u: number) => number): DateSet | null {
  const values = places.map(of)
  if (values.some(Number.isNaN)) return null
  const inside = (i: number) => (values[i] ?? NaN) <= 0
  const ends = places.flatMap((u, i) => {
    const next = places[i + 1]
    if (next === undefined || inside(i) === inside(i + 1)) return []
    return [crossing(of, u, next, [values[i] ?? NaN, values[i + 1] ?? NaN])]
  })
  const [first, second, third] = ends
  if (third !== undefined) return null
  if (first === undefined) return { kind: inside(0) ? 'every-date' : 'no-date' }
  if (second === undefined) return inside(0) ? { kind: 'until', until: first } : { kind: 'since', since: first }
  return inside(0) ? { kind: 'outside', until: first, since: second } : { kind: 'interval', from: first, to: second }
}
