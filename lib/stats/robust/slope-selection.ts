/**
 * The slope of given rank among those between all pairs of points, without writing the pairs out. How many slopes are at
 * most a value is the number of pairs out of order in `y - value x`; a sample of pairs says where to look, a few counts
 * close in on the rank until about n slopes are left, and those are listed and put in order. So a rank costs some ten
 * sorts, and the answer is exact: the sample decides how long it takes and nothing else.
 *
 * Sources: M. B. Dillencourt, D. M. Mount, N. S. Netanyahu, "A randomized algorithm for slope selection", Int. J. Comput.
 * Geom. Appl. 2 (1992) 1, https://doi.org/10.1142/S0218195992000020; J. Matousek, "Randomized optimal algorithm for slope
 * selection", Inf. Process. Lett. 39 (1991) 183, https://doi.org/10.1016/0020-0190(91)90177-J.
 */
import { countFalls, visitFalls } from './inversions'
import { createRandom } from '../chance/random'

/** The slopes between all pairs of points, asked by rank or by value, without writing them all out. */
export interface PairSlopes {
  /** Pairs with different x. */
  readonly count: number
  /** The slope at a place (from 0) in rising order. */
  readonly atRank: (rank: number) => number
  /** How many slopes are less, and more, than a value. */
  readonly beside: (value: number) => { readonly less: number; readonly more: number }
}

/** A stretch of the slopes in order: those between two values, `from` of them all before it. */
interface Stretch {
  readonly from: number
  readonly slopes: Float64Array
}

/** Slopes left, as a multiple of the points, when it is cheaper to list them than to count once more. */
const LISTED_PER_POINT = 4
/** Rounds after which a rank is taken to lie in a crowd of equal slopes that the sample missed. */
const ROUNDS = 20

/** @param x finite; @param y of the same length, finite */
export function selectSlopes(x: ArrayLike<number>, y: ArrayLike<number>): PairSlopes {
  const { run, rise, pairsOfOneX, samePoints } = inOrder(x, y)
  const n = run.length
  const count = (n * (n - 1)) / 2 - pairsOfOneX
  const [level, spare] = [new Float64Array(n), new Float64Array(n)]
  const levelAt = (value: number) => {
    for (let i = 0; i < n; i += 1) level[i] = rise[i]! - value * run[i]!
    return level
  }
  const atMost = (value: number) => countFalls(levelAt(value), spare, true) - samePoints
  const below = (value: number) => countFalls(levelAt(value), spare, false)

  const sample = sampleOfSlopes(run, rise)
  let known: Stretch | null = null
  const atRank = (rank: number) => {
    if (known === null || rank < known.from || rank >= known.from + known.slopes.length) known = stretchAround(rank)
    return known.slopes[rank - known.from]!
  }

  // Equal y make a crowd at zero, about which `y - value x` cannot be told from y, so no value closes in on it.
  const atZero = { before: below(0), until: atMost(0) }
  function stretchAround(rank: number): Stretch {
    const crowd = atZero.before <= rank && rank < atZero.until ? 0 : crowdAround(rank)
    if (crowd !== null) return { from: rank, slopes: Float64Array.of(crowd) }
    let { low, high, before, until } = bracket(rank)
    const probe = (value: number) => {
      if (!(value > low && value < high)) return
      const here = atMost(value)
      if (here > rank) [high, until] = [value, here]
      else [low, before] = [value, here]
    }
    for (let round = 0; round < ROUNDS && until - before > LISTED_PER_POINT * n; round += 1) {
      // Slopes lie almost evenly between values so near each other: aim at both sides of the rank, further than they err.
      const span = until - before
      const margin = Math.max(n, span / 50)
      const aimAt = (place: number) => low + (high - low) * ((place - before) / span)
      const aims = [aimAt(rank - margin), aimAt(rank + margin)]
      for (const aim of aims) probe(aim)
      if (until - before > span / 2) probe((low + high) / 2) // not evenly: halving closes in all the same
    }
    return listed(low, high, before, until, rank) ?? { from: rank, slopes: Float64Array.of(halved(rank, low, high)) }
  }

  /** The slope that so many pairs have that the sample shows it twice at the rank, where the rank is one of theirs. */
  function crowdAround(rank: number): number | null {
    const place = Math.floor((rank / count) * sample.length)
    const slope = sample[place]!
    const often = slope === sample[place - 1] || slope === sample[place + 1]
    return often && below(slope) <= rank && rank < atMost(slope) ? slope : null
  }

  /** Values with the rank's slope between them, above the first and at most the second, and how many are at most each. */
  function bracket(rank: number) {
    const at = (share: number) => sample[Math.max(0, Math.min(sample.length - 1, Math.floor(share * sample.length)))]!
    const wide = 3 / Math.sqrt(sample.length)
    let [low, high] = [at(rank / count - wide), at(rank / count + wide)]
    let [before, until] = [atMost(low), atMost(high)]
    let step = (at(1) - at(0)) * wide || 1
    for (; before > rank; step *= 8) before = atMost((low -= step))
    for (; until <= rank; step *= 8) until = atMost((high += step))
    return { low, high, before, until }
  }

  /** The slopes above `low` and at most `high`; null where so many are equal that they can't be listed. */
  function listed(low: number, high: number, before: number, until: number, rank: number): Stretch | null {
    if (until - before > 2 * LISTED_PER_POINT * n) return null
    const slopes = new Float64Array(until - before)
    let found = 0
    const byRun = Uint32Array.from(run, (_, i) => i)
    const atLow = visitFalls(byRun, Float64Array.from(levelAt(low)), true, null)
    // From `low` to `high` a pair changes places where its slope lies between them; equal points change with every value.
    visitFalls(atLow, Float64Array.from(levelAt(high)), false, (front, behind) => {
      if (run[front] !== run[behind]) slopes[found++] = (rise[front]! - rise[behind]!) / (run[front]! - run[behind]!)
    })
    const equalToHigh = until - below(high)
    slopes.fill(high, found, found + equalToHigh)
    found += equalToHigh
    // A slope within rounding of an end may be counted on one side and listed on the other.
    return found === slopes.length && rank - before < found ? { from: before, slopes: slopes.sort() } : null
  }

  /** Halves an interval that holds the slope until its ends differ by less than slopes are exact to. */
  function halved(rank: number, low: number, high: number): number {
    while (high - low > 1e-15 * Math.max(Math.abs(low), Math.abs(high))) {
      const middle = (low + high) / 2
      if (middle <= low || middle >= high) break
      if (atMost(middle) > rank) high = middle
      else low = middle
    }
    return high
  }

  return { count, atRank, beside: (value) => ({ less: below(value), more: count - atMost(value) }) }
}

/** By x, equal x by y: then no pair of one x is out of order in `y - value x`, whatever the value. */
function inOrder(x: ArrayLike<number>, y: ArrayLike<number>) {
  const order = Uint32Array.from({ length: x.length }, (_, i) => i).sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]!)
  const first = x[order[0] ?? 0] ?? NaN
  const run = Float64Array.from(order, (i) => x[i]! - first)
  const rise = Float64Array.from(order, (i) => y[i]!)
  let pairsOfOneX = 0
  let samePoints = 0
  let sinceX = 0
  let sincePoint = 0
  for (let i = 1; i < run.length; i += 1) {
    if (run[i] !== run[sinceX]) sinceX = i
    if (run[i] !== run[sincePoint] || rise[i] !== rise[sincePoint]) sincePoint = i
    pairsOfOneX += i - sinceX
    samePoints += i - sincePoint
  }
  return { run, rise, pairsOfOneX, samePoints }
}

/** Slopes of as many pairs as there are points, drawn with a fixed seed, in order. */
function sampleOfSlopes(run: Float64Array, rise: Float64Array): Float64Array {
  const random = createRandom(1)
  const n = run.length
  const slopes = new Float64Array(n)
  let found = 0
  for (let draw = 0; draw < n; draw += 1) {
    const [i, j] = [random.below(n), random.below(n)]
    if (run[i] !== run[j]) slopes[found++] = (rise[i]! - rise[j]!) / (run[i]! - run[j]!)
  }
  return (found > 0 ? slopes.subarray(0, found) : Float64Array.of(0)).sort()
}
