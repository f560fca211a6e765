/**
 * Where a continuous function crosses zero between two places, by the Illinois rule of false position: the secant, with the
 * value at an end that stays halved, so that both ends close in.
 *
 * Source: M. Dowell, P. Jarratt, BIT 11 (1971) 168, https://doi.org/10.1007/BF01934364.
 * @param a, b places at which `of` has opposite signs, in either order; @param atEnds its values there
 * @example crossing((x) => x * x - 2, 0, 2) // 1.41421356...
 */
export function crossing(
  of: (x: number) => number,
  a: number,
  b: number,
  atEnds: readonly [number, number] = [of(a), of(b)],
): number {
  let [kept, newest] = [a, b]
  let [atKept, atNewest] = atEnds
  if (atKept === 0) return kept
  for (let i = 0; i < MOST_STEPS && atNewest !== 0; i += 1) {
    if (Math.abs(newest - kept) <= CLOSE * Math.max(Math.abs(newest), Math.abs(kept))) break
    const next = newest - (atNewest * (newest - kept)) / (atNewest - atKept)
    const atNext = of(next)
    if (atNext < 0 === atNewest < 0) atKept /= 2
    else [kept, atKept] = [newest, atNewest]
    ;[newest, atNewest] = [next, atNext]
  }
  return newest
}

const MOST_STEPS = 100
const CLOSE = 1e-15
