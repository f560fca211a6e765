/**
 * The horizontal scale of the forest plot: months per factor of two, logarithmic, so that equal distances are equal ratios
 * of speed. Positions are percentages of the plot's width, because the plot has no fixed width.
 */
export interface ForestScale {
  /** Ends in months, both powers of two. */
  readonly domain: readonly [number, number]
  /** Powers of two within the domain. */
  readonly ticks: readonly number[]
  /** Where a number of months stands, 0 to 100; beyond the ends it stays at the end. */
  readonly position: (months: number) => number
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
    domain: [2 ** from, 2 ** to],
    ticks: Array.from({ length: to - from + 1 }, (_, index) => 2 ** (from + index)),
    position: (months) => Math.min(100, Math.max(0, (100 * (Math.log2(months) - from)) / (to - from))),
  }
}

/** A mark at the very edge would be cut in half. */
const ROOM = 1.06
