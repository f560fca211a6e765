import { power } from '@/lib/stats/elementary/power'

/**
 * The horizontal scale of a forest plot. Months per factor of two, logarithmic, so that equal distances are equal ratios of
 * speed; or, where estimates of both signs are held together, doublings a year, linear, with zero on it. Positions are percentages of the plot's width, because the plot has no fixed width.
 */
export interface ForestScale {
  readonly unit: 'months' | 'rates'
  /** Ends in the unit; of months both powers of two. */
  readonly domain: readonly [number, number]
  /** Within the domain; of months powers of two. */
  readonly ticks: readonly number[]
  /** Where a value stands, 0 to 100; beyond the ends it stays at the end. */
  readonly position: (value: number) => number
}

/** Values to be placed: a time per factor of two with the ends of its interval, null where there is none. */
export interface Placed {
  readonly months: number
  readonly low: number | null
  readonly high: number | null
}

/**
 * @param placed what is drawn
 * @param laws   months of the lines through all rows; always within the domain
 * @returns a domain that holds every estimate, every law and every lower end, with a little room. An upper end counts only
 *   up to four times the slowest estimate or law: one very wide interval must not press all the others together.
 * @example forestScale([{ months: 8.7, low: 4.5, high: 14.3 }], [18, 24]).domain // [4, 32]
 */
export function forestScale(placed: readonly Placed[], laws: readonly number[]): ForestScale {
  const estimates = [...placed.map(({ months }) => months), ...laws]
  const slowest = Math.max(...estimates)
  const lowest = Math.min(...estimates, ...placed.flatMap(({ low }) => low ?? []))
  const highest = Math.max(slowest, ...placed.flatMap(({ high }) => (high === null ? [] : Math.min(high, 4 * slowest))))
  const from = Math.floor(Math.log2(lowest / ROOM))
  const to = Math.ceil(Math.log2(highest * ROOM))
  return {
    unit: 'months',
    domain: [power(2, from), power(2, to)],
    ticks: Array.from({ length: to - from + 1 }, (_, index) => power(2, from + index)),
    position: (months) => Math.min(100, Math.max(0, (100 * (Math.log2(months) - from)) / (to - from))),
  }
}

/** A mark at the very edge would be cut in half. */
const ROOM = 1.06

const STEP = 5

/**
 * @param values doublings a year that must be seen, zero among them or not
 * @returns a linear scale from one multiple of five to another that holds them and zero
 * @example rateScale([-13.3, 0.1]).domain // [-15, 5]
 */
export function rateScale(values: readonly number[]): ForestScale {
  const from = STEP * Math.floor(Math.min(0, ...values) / STEP)
  const to = STEP * Math.ceil(Math.max(0, ...values) / STEP)
  return {
    unit: 'rates',
    domain: [from, to],
    ticks: Array.from({ length: (to - from) / STEP + 1 }, (_, index) => from + STEP * index),
    position: (rate) => Math.min(100, Math.max(0, (100 * (rate - from)) / (to - from))),
  }
}
