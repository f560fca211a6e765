/**
 * As many dots of a long table as a screen can tell apart: those that must be there, the ends of every stretch of time, so that the
 * cloud keeps its outline and the axes theirs, and the rest at even steps.
 */
interface Dot {
  readonly decimalYear: number
  readonly cost: number
}

/** Dots beyond which a browser draws pixels faster than it lays out elements. */
export const MOST_ELEMENTS = 2000
/** Dots kept at even steps, beside those that must be there. */
const MOST_DOTS = 4000
/** Stretches of time of which the lowest and the highest stay. */
const STRETCHES = 250

/**
 * @param all in any order; a list of few is given back as it is
 * @param dotOf where one lies
 * @param always one that stays: a record, a row that the reader took out
 * @returns in the order of `all`
 */
export function someDots<T>(all: readonly T[], dotOf: (one: T) => Dot, always: (one: T) => boolean): readonly T[] {
  if (all.length <= MOST_DOTS) return all
  const outline = endsOfStretches(all, dotOf)
  const step = all.length / MOST_DOTS
  return all.filter(
    (one, place) => Math.floor(place / step) !== Math.floor((place - 1) / step) || outline[place] === 1 || always(one),
  )
}

/** 1 at the lowest and the highest dot of every stretch, and at the first and the last. */
function endsOfStretches<T>(all: readonly T[], dotOf: (one: T) => Dot): Uint8Array {
  const [years, costs] = [new Float64Array(all.length), new Float64Array(all.length)]
  let [first, last] = [0, 0]
  for (let place = 0; place < all.length; place += 1) {
    const dot = dotOf(all[place]!)
    years[place] = dot.decimalYear
    costs[place] = dot.cost
    if (years[place]! < years[first]!) first = place
    if (years[place]! > years[last]!) last = place
  }
  const start = years[first]!
  const width = (years[last]! - start) / STRETCHES || 1
  const [lowest, highest] = [new Int32Array(STRETCHES).fill(-1), new Int32Array(STRETCHES).fill(-1)]
  for (let place = 0; place < all.length; place += 1) {
    const stretch = Math.min(STRETCHES - 1, Math.floor((years[place]! - start) / width))
    const [low, high] = [lowest[stretch]!, highest[stretch]!]
    if (low < 0 || costs[place]! < costs[low]!) lowest[stretch] = place
    if (high < 0 || costs[place]! > costs[high]!) highest[stretch] = place
  }
  const ends = new Uint8Array(all.length)
  for (const place of [first, last, ...lowest, ...highest]) if (place >= 0) ends[place] = 1
  return ends
}
