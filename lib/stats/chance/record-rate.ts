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
/** The same where a distribution is only asked for one sign, thousands of times. */
const FEW_SUMS = 2000

/**
 * @param x date of each value, rising or equal; @param y values of which less is better, of the same length
 * @param level share that the interval is to cover, 0.5 to 0.999
 * @returns null under two dates, which hold no rate
 */
export function recordRates(x: readonly number[], y: readonly number[], level: number): RecordRates | null {
  const steps = stepsOf(x, y)
  if (steps.length < 2) return null
  const turns = turnsOf(steps, y, x)
  const { weights, tail } = distribution(steps)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const order = turns.map((beta, i) => ({ beta, weight: weights[i + 1] ?? 0 })).sort((a, b) => a.beta - b.beta)

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
export function recordDirection(x: readonly number[], y: readonly number[], level: number): -1 | 0 | 1 {
  const steps = stepsOf(x, y)
  if (steps.length < 2) return 0
  const { weights, tail } = distribution(steps, FEW_SUMS)
  let least = Infinity
  let [below, atOrBelow] = [0, 0]
  for (const [k, step] of steps.entries()) {
    const value = y[step.least] ?? NaN
    const weight = weights[k] ?? 0
    if (value < least) below += weight
    if (value <= least) atOrBelow += weight
    least = Math.min(least, value)
  }
  const alpha = ((1 - level) / 2) * (1 - 1e-9)
  if ((tail[below] ?? 0) <= alpha) return -1
  return 1 - (tail[atOrBelow + 1] ?? 0) <= alpha ? 1 : 0
}

interface Step {
  readonly start: number
  readonly end: number
  /** Place of its least value. */
  readonly least: number
}

function stepsOf(x: readonly number[], y: readonly number[]): readonly Step[] {
  const steps: Step[] = []
  for (let start = 0; start < x.length;) {
    let end = start + 1
    let least = start
    for (; end < x.length && x[end] === x[start]; end += 1) if ((y[end] ?? NaN) < (y[least] ?? NaN)) least = end
    steps.push({ start, end, least })
    start = end
  }
  return steps
}

/** `beta_k` of every step but the first: only the least value of an earlier step can be the one to beat. */
function turnsOf(steps: readonly Step[], y: readonly number[], x: readonly number[]): readonly number[] {
  return steps.slice(1).map(({ least }, k) => {
    let beta = -Infinity
    for (const earlier of steps.slice(0, k + 1))
      beta = Math.max(
        beta,
        ((y[least] ?? NaN) - (y[earlier.least] ?? NaN)) / ((x[least] ?? NaN) - (x[earlier.least] ?? NaN)),
      )
    return beta
  })
}

/** Weights of the steps as whole numbers, and P(W >= w) for w = 0 to their sum. */
function distribution(
  steps: readonly Step[],
  mostSums = MOST_SUMS,
): { readonly weights: readonly number[]; readonly tail: Float64Array } {
  const exact = steps.map(({ start }) => start)
  const sum = exact.reduce((total, weight) => total + weight, 0)
  const weights = sum <= mostSums ? exact : exact.map((weight) => Math.round((weight * mostSums) / sum))
  const chances = new Float64Array(weights.reduce((total, weight) => total + weight, 0) + 1)
  chances[0] = 1
  let reach = 0
  for (const [k, { start, end }] of steps.entries()) {
    const weight = weights[k] ?? 0
    const record = (end - start) / end
    if (weight === 0) continue
    reach += weight
    for (let w = reach; w >= weight; w -= 1)
      chances[w] = (chances[w] ?? 0) * (1 - record) + (chances[w - weight] ?? 0) * record
    for (let w = weight - 1; w >= 0; w -= 1) chances[w] = (chances[w] ?? 0) * (1 - record)
  }
  for (let w = chances.length - 2; w >= 0; w -= 1) chances[w] = (chances[w] ?? 0) + (chances[w + 1] ?? 0)
  return { weights, tail: chances }
}
