import { power } from '@/lib/stats/elementary/power'

const [TO_TEN, TO_FIVE, TO_TWO] = [Math.sqrt(50), Math.sqrt(10), Math.sqrt(2)]

/**
 * Numbers of an axis, 1, 2 or 5 times a power of ten apart, about `count` of them; as d3-array's `ticks`, without the rest of
 * that library, which no reader needs before the chart.
 * @example roundNumbers(0, 1, 4) // [0, 0.2, 0.4, 0.6, 0.8, 1]
 */
export function roundNumbers(low: number, high: number, count: number): readonly number[] {
  if (!(low < high)) return low === high ? [low] : []
  const step = (high - low) / count
  const exponent = Math.floor(Math.log10(step))
  const over = step / power(10, exponent)
  const factor = over >= TO_TEN ? 10 : over >= TO_FIVE ? 5 : over >= TO_TWO ? 2 : 1
  // Of a step below one the whole number of steps in one is exact, and the step is not.
  const perOne = exponent < 0 ? power(10, -exponent) / factor : null
  const at = perOne === null ? (k: number) => k * power(10, exponent) * factor : (k: number) => k / perOne
  const nearest = (x: number): number => Math.round(perOne === null ? x / (power(10, exponent) * factor) : x * perOne)
  const first = nearest(low) + (at(nearest(low)) < low ? 1 : 0)
  const last = nearest(high) - (at(nearest(high)) > high ? 1 : 0)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => at(first + k))
}
