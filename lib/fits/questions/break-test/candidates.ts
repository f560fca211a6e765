/**
 * Where a trend may break: between two observed dates, or for a kink on a fine grid of dates, as long as each side keeps
 * enough points (METHODS 10). A side of few points, or of one or two dates, would win by chance alone.
 */

/** `two-lines`: free level and slope on each side. `kink`: the slope changes, the line does not jump. */
export const breakShapes = ['two-lines', 'kink'] as const

/** Two lines apart, or one that bends. */
export type BreakShape = (typeof breakShapes)[number]

/** A place in date order where a break is tried. */
export interface BreakCandidate {
  /** Number of points before the break, in date order. */
  readonly before: number
  /** The break: midway between its two neighbours for two lines, the knot for a kink. Decimal years. */
  readonly decimalYear: number
  /** Last date before it and first date at or after it, decimal years. */
  readonly last: number
  readonly first: number
}

export const LEAST_POINTS_A_SIDE = 5
const LEAST_SHARE_A_SIDE = 0.15
const LEAST_DATES_A_SIDE = 3

/** Knots tried from one observed date (included) to the next (excluded): the best knot may lie between two dates. */
const KNOTS_A_GAP = 4

/**
 * @param years decimal years in date order, ties allowed
 * @returns candidates in date order; empty where no date leaves enough on both sides
 */
export function breakCandidates(years: ArrayLike<number>, shape: BreakShape): readonly BreakCandidate[] {
  const n = years.length
  const least = Math.max(LEAST_POINTS_A_SIDE, Math.ceil(LEAST_SHARE_A_SIDE * n))
  const at = (i: number) => years[i] ?? NaN
  const dates: number[] = [] // distinct dates up to and including point i
  for (let i = 0; i < n; i++) dates.push(i > 0 && at(i) === at(i - 1) ? (dates[i - 1] ?? 0) : (dates[i - 1] ?? 0) + 1)
  const candidates: BreakCandidate[] = []
  for (let before = least; before <= n - least; before++) {
    const [last, first] = [at(before - 1), at(before)]
    if (last === first) continue
    const datesBefore = dates[before - 1] ?? 0
    const datesAfter = (dates[n - 1] ?? 0) - datesBefore
    if (datesBefore < LEAST_DATES_A_SIDE || datesAfter < LEAST_DATES_A_SIDE) continue
    if (shape === 'two-lines') candidates.push({ before, decimalYear: (last + first) / 2, last, first })
    else
      for (let step = 1; step <= KNOTS_A_GAP; step++) {
        const knot = step === KNOTS_A_GAP ? first : last + ((first - last) * step) / KNOTS_A_GAP
        candidates.push({ before, decimalYear: knot, last, first })
      }
  }
  return candidates
}
