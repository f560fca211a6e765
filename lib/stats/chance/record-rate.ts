/**
 * The rates that a sequence of records leaves possible, without any law of the scatter: a test of record counts, inverted.
 *
 * Were `b` the rate at which the whole scatter moves, `y - b x` would come in random order. Let `I_k` say whether the least
 * of step k (values of one date together) lies below all before it; by Rényi (1962) the `I_k` are then independent, with
 * `P(I_k = 1) = m_k / N_k` for the m_k values of the step and the N_k up to it. Late records weigh more (after Diersen and
 * Trenkler 1996): `W(b) = sum of (N_k - m_k) I_k`, whose distribution is a convolution, the same for every b.
 *
 * `I_k` turns from 0 to 1 where b passes one number, `beta_k`: the largest slope from any earlier value to the least of
 * the step. So W rises with b, in steps at the beta_k, and the rates that are not rejected are an interval with ends among
 * them, found without a grid.
 *
 * Sources: A. Rényi, "Théorie des éléments saillants d'une suite d'observations", Ann. Fac. Sci. Univ. Clermont-Ferrand 8
 * (1962) 7; J. Diersen, G. Trenkler, "Records tests for trend in location", Statistics 28 (1996) 1.
 */
export interface RecordRates {
  /** Rates with neither tail under `(1 - level) / 2`; infinite where nothing bounds that side. */
  readonly lower: number
  readonly upper: number
  /** Middle of the rates where the two tails are closest; null where they have no end. */
  readonly estimate: number | null
  /** P(W >= w) at a rate, when it is the true one: small where the values fall faster than that. */
  readonly atLeast: (rate: number) => number
}

/** Sums that a distribution is kept of one by one; beyond, weights are rounded to that many parts of their sum. */
const MOST_SUMS = 40_000

/**
 * @param x date of each value, rising or equal; @param y values of which less is better, of the same length
 * @param level share that the interval is to cover, 0.5 to 0.999
 * @returns null under two dates, which hold no rate
 */
export function recordRates(x: ArrayLike<number>, y: ArrayLike<number>, level: number): RecordRates | null {
  const steps = stepsOf(x, y)
  if (steps.count < 2) return null
  const turns = turnsOf(steps, y, x)
  const weights = weightsOf(steps)
  const tail = tailOf(steps, weights)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const order = Array.from(turns, (beta, i) => ({ beta, weight: weights[i + 1] ?? 0 })).sort((a, b) => a.beta - b.beta)

  // Between two turns W is constant: `pieces[i]` is the stretch above the i-th of them.
  const pieces = [{ from: -Infinity, w: 0 }]
  for (const { beta, weight } of order) {
    const last = pieces.at(-1)
    if (last && last.from === beta) pieces[pieces.length - 1] = { from: beta, w: last.w + weight }
    else pieces.push({ from: beta, w: (last?.w ?? 0) + weight })
  }
  const upTo = (i: number): number => pieces[i + 1]?.from ?? Infinity
  const atLeast = (w: number): number => tail[w] ?? 0
  const atMost = (w: number): number => (w >= total ? 1 : 1 - (tail[w + 1] ?? 0))
  const alpha = ((1 - level) / 2) * (1 - 1e-9) // a tail of exactly that chance is no rejection
  const first = pieces.findIndex(({ w }) => atMost(w) > alpha)
  const last = pieces.findLastIndex(({ w }) => atLeast(w) > alpha)
  const gaps = pieces.map(({ w }) => Math.abs(atLeast(w) - atMost(w)))
  const least = Math.min(...gaps)
  const [from, to] = [gaps.indexOf(least), gaps.lastIndexOf(least)]
  const middle = ((pieces[from]?.from ?? NaN) + upTo(to)) / 2
  return {
    // Where a jump of W passes both tails at once, the two ends are that one turn.
    lower: pieces[first]?.from ?? NaN,
    upper: upTo(last),
    estimate: Number.isFinite(middle) ? middle : null,
    // A rate that is itself a turn makes a tie, which is no record.
    atLeast: (rate) => atLeast(pieces.findLast(({ from: start }) => start < rate)?.w ?? 0),
  }
}

/**
 * Whether every rate of `recordRates` has one sign, without looking for their ends: zero is the one rate that is tried.
 * @returns 0 where there are rates of both signs, or none
 */
export function recordDirection(x: ArrayLike<number>, y: ArrayLike<number>, level: number): -1 | 0 | 1 {
  const steps = stepsOf(x, y)
  if (steps.count < 2) return 0
  const weights = weightsOf(steps)
  let least = Infinity
  let [below, atOrBelow] = [0, 0]
  for (let k = 0; k < steps.count; k += 1) {
    const value = y[steps.least[k]!]!
    if (value < least) below += weights[k]!
    if (value <= least) atOrBelow += weights[k]!
    least = Math.min(least, value)
  }
  const alpha = ((1 - level) / 2) * (1 - 1e-9)
  const sure = alpha + 1e-9
  if (chanceByLateRecords(steps, weights, below) > sure && chanceByEarlyRecords(steps, weights, atOrBelow) > sure)
    return 0
  const atMost = chancesUpTo(steps, weights, atOrBelow)
  if (1 - (atMost[below - 1] ?? 0) <= alpha) return -1
  return (atMost[atOrBelow] ?? NaN) <= alpha ? 1 : 0
}

/**
 * A chance that W >= w is surely not below, without its distribution: that of a record in the last steps, and of another
 * before them where the first is not enough. From step r to step s there is none with probability N_(r-1) / N_(s-1).
 */
function chanceByLateRecords({ count, start }: Steps, weights: Uint32Array, w: number): number {
  const n = start[count]!
  let most = 0
  let partner = 0 // first step that is enough beside the first of the last ones
  for (let last = count - 1; last > 0; last -= 1) {
    const weight = weights[last]!
    if (weight >= w) {
      most = 1 - start[last]! / n
      continue
    }
    while (partner < last && weights[partner]! < w - weight) partner += 1
    if (partner >= last) break
    most = Math.max(most, (1 - start[last]! / n) * (1 - start[partner]! / start[last]!))
  }
  return most
}

/** The same of W <= w: no record is set after the steps that together weigh no more. */
function chanceByEarlyRecords({ count, start }: Steps, weights: Uint32Array, w: number): number {
  let sum = 0
  let k = 0
  for (; k < count && sum + weights[k]! <= w; k += 1) sum += weights[k]!
  return start[k]! / start[count]!
}

/** Values of one date each, in date order. */
interface Steps {
  readonly count: number
  /** Place of the first value of each step, and behind the last the number of values. */
  readonly start: Uint32Array
  /** Place of its least value. */
  readonly least: Uint32Array
}

function stepsOf(x: ArrayLike<number>, y: ArrayLike<number>): Steps {
  const start = new Uint32Array(x.length + 1)
  const least = new Uint32Array(x.length)
  let count = 0
  for (let place = 0; place < x.length; place += 1) {
    if (place > 0 && x[place] === x[place - 1]) {
      if (y[place]! < y[least[count - 1]!]!) least[count - 1] = place
      continue
    }
    start[count] = place
    least[count] = place
    count += 1
  }
  start[count] = x.length
  return { count, start, least }
}

/** `beta_k` of every step but the first: only the least value of an earlier step can be the one to beat. */
function turnsOf({ count, least }: Steps, y: ArrayLike<number>, x: ArrayLike<number>): Float64Array {
  const turns = new Float64Array(count - 1).fill(-Infinity)
  for (let k = 1; k < count; k += 1)
    for (let earlier = 0; earlier < k; earlier += 1) {
      const [here, there] = [least[k]!, least[earlier]!]
      turns[k - 1] = Math.max(turns[k - 1]!, (y[here]! - y[there]!) / (x[here]! - x[there]!))
    }
  return turns
}

/** Weights of the steps as whole numbers. */
function weightsOf({ count, start }: Steps): Uint32Array {
  const exact = start.slice(0, count)
  let sum = 0
  for (const weight of exact) sum += weight
  return sum <= MOST_SUMS ? exact : exact.map((weight) => Math.round((weight * MOST_SUMS) / sum))
}

/** P(W >= w) for w = 0 to the sum of the weights. */
function tailOf(steps: Steps, weights: Uint32Array): Float64Array {
  const tail = chancesOf(
    steps,
    weights,
    weights.reduce((total, weight) => total + weight, 0),
  )
  for (let w = tail.length - 2; w >= 0; w -= 1) tail[w] = tail[w]! + tail[w + 1]!
  return tail
}

/** P(W <= w) for w = 0 to `most`. */
function chancesUpTo(steps: Steps, weights: Uint32Array, most: number): Float64Array {
  const chances = chancesOf(steps, weights, most)
  for (let w = 1; w <= most; w += 1) chances[w] = chances[w]! + chances[w - 1]!
  return chances
}

/** P(W = w) for w = 0 to `most`: larger sums do not come back. */
function chancesOf({ count, start }: Steps, weights: Uint32Array, most: number): Float64Array {
  const chances = new Float64Array(most + 1)
  chances[0] = 1
  let reach = 0
  for (let k = 0; k < count; k += 1) {
    const weight = weights[k]!
    if (weight === 0) continue
    const record = (start[k + 1]! - start[k]!) / start[k + 1]!
    const none = 1 - record
    reach = Math.min(most, reach + weight)
    for (let w = reach; w >= weight; w -= 1) chances[w] = chances[w]! * none + chances[w - weight]! * record
    for (let w = Math.min(reach, weight - 1); w >= 0; w -= 1) chances[w] = chances[w]! * none
  }
  return chances
}
