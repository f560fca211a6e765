/**
 * Is one slope enough? The supremum F test (METHODS 10): the largest F over all candidate break dates, held against the
 * same maximum in seeded Gaussian series without a break on the same dates, so that the search is paid for.
 *
 * The break date's interval holds every date whose F lies below the maximum by no more than 95 % of series simulated from
 * the broken fit let the true date lie below theirs. The slopes and their intervals take the break date as known.
 */
import { fail, ok, type Result } from '@/lib/problem'
import { lag1 } from '@/lib/stats/regression/lag1'
import { createRandom } from '@/lib/stats/chance/random'
import { normalDraws } from '@/lib/stats/chance/normal-draws'
import { type BreakCandidate, breakCandidates, type BreakShape, LEAST_POINTS_A_SIDE } from './candidates'
import { brokenLine, type BrokenLine } from './broken-line'
import { breakScorer } from './f-statistics'

/** How often progress is told. */
const RUNS_A_STEP = 100

/** What is tested for, and how it is simulated. */
export interface BreakPlan {
  readonly shape: BreakShape
  /** Level of the intervals, of date and slopes. */
  readonly level: number
  /** Simulated series, for the p-value and again for the date; 1,999 by METHODS 10. */
  readonly simulations: number
  readonly seed: number
}

/** The most likely break, whether there is one at all, and the slopes beside it. */
export interface BreakTest extends BrokenLine {
  readonly shape: BreakShape
  readonly n: number
  /** Largest F, its numerator and denominator degrees of freedom. */
  readonly f: number
  readonly dfBreak: number
  readonly df: number
  /** `(1 + simulated maxima at least as large) / (1 + simulations)`: corrected for the search over dates. */
  readonly p: number
  readonly simulations: number
  readonly level: number
  /** Where F is largest; for two lines the break lies anywhere between `last` and `first`. */
  readonly date: BreakCandidate
  /** The best date is the first or last one tried: a break further out, with too few points beside it, may fit better. */
  readonly atEdge: boolean
  /** Lag-1 correlation of what the broken line leaves: p supposes none. */
  readonly lag1: number | null
  /** From the earliest date in the interval to the latest, decimal years; the set between them may have holes. */
  readonly interval: readonly [number, number]
  /** How far below the maximum F may lie in the interval. */
  readonly margin: number
  /** F at every candidate, to draw, and whether the date lies in the interval. */
  readonly curve: readonly { readonly decimalYear: number; readonly f: number; readonly inInterval: boolean }[]
}

/**
 * @param years     decimal years, any order
 * @param doublings log2 cost, same length
 * @param onProgress told the share of simulations done, 0 to 1, now and then
 * @returns `too-few-points` (under 10, or no date leaves enough points and dates on both sides), `not-finite`
 * @example breakTest(years, log2Costs, { shape: 'two-lines', level: 0.95, simulations: 1999, seed: 1 })
 */
export function breakTest(
  years: readonly number[],
  doublings: readonly number[],
  { shape, level, simulations, seed }: BreakPlan,
  onProgress?: (share: number) => void,
): Result<BreakTest> {
  const n = years.length
  const bad = years.findIndex((year, i) => !Number.isFinite(year) || !Number.isFinite(doublings[i]))
  if (bad >= 0) return fail({ code: 'not-finite', row: String(bad) })
  // Ties in date by value, so that the order of the file moves no digit.
  const order = years
    .map((_, i) => i)
    .sort((a, b) => (years[a] ?? 0) - (years[b] ?? 0) || (doublings[a] ?? 0) - (doublings[b] ?? 0))
  const t = Float64Array.from(order, (i) => years[i] ?? NaN)
  const y = Float64Array.from(order, (i) => doublings[i] ?? NaN)
  const candidates = breakCandidates(t, shape)
  if (candidates.length === 0) return fail({ code: 'too-few-points', n, needed: 2 * LEAST_POINTS_A_SIDE })

  const scorer = breakScorer(t, candidates, shape)
  const residuals = withoutLine(y, scorer.takeLineOff)
  const f = new Float64Array(candidates.length)
  const largest = scorer.score(residuals, f)
  const best = f.indexOf(largest)
  const date = candidates[best]
  if (!date) return fail({ code: 'not-finite', row: 'F' })

  const normal = normalDraws(createRandom(seed))
  const simulated = new Float64Array(n)
  const scores = new Float64Array(candidates.length)
  let atLeast = 0
  for (let run = 0; run < simulations; run++) {
    for (let i = 0; i < n; i++) simulated[i] = normal()
    scorer.takeLineOff(simulated)
    if (scorer.score(simulated, scores) >= largest) atLeast += 1
    if (run % RUNS_A_STEP === 0) onProgress?.(run / simulations / 2)
  }

  const broken = brokenLine(t, y, date, shape, level)
  if (!broken.ok) return broken
  const shortfalls = new Float64Array(simulations)
  for (let run = 0; run < simulations; run++) {
    for (let i = 0; i < n; i++) simulated[i] = broken.value.fitted[i]! + broken.value.residualSd * normal()
    scorer.takeLineOff(simulated)
    const top = scorer.score(simulated, scores)
    shortfalls[run] = top === Infinity ? 0 : top - scores[best]!
    if (run % RUNS_A_STEP === 0) onProgress?.((1 + run / simulations) / 2)
  }
  shortfalls.sort()
  const margin = simulations > 0 ? shortfalls[Math.min(simulations - 1, Math.ceil(level * (simulations + 1)) - 1)]! : 0
  const inside = candidates.map((_, c) => f[c]! >= largest - margin || c === best)
  const firstInside = candidates[inside.indexOf(true)] ?? date
  const lastInside = candidates[inside.lastIndexOf(true)] ?? date
  return ok({
    ...broken.value.line,
    shape,
    n,
    f: largest,
    dfBreak: scorer.added,
    df: scorer.df,
    p: (1 + atLeast) / (1 + simulations),
    simulations,
    level,
    date,
    atEdge: best === 0 || best === candidates.length - 1,
    lag1: lag1([...y].map((value, i) => value - (broken.value.fitted[i] ?? NaN))),
    interval:
      shape === 'kink' ? [firstInside.decimalYear, lastInside.decimalYear] : [firstInside.last, lastInside.first],
    margin,
    curve: candidates.map(({ decimalYear }, c) => ({ decimalYear, f: f[c]!, inInterval: inside[c] === true })),
  })
}

/** Residuals of the one line; where only rounding is left, zeros: points on one line have no break. */
function withoutLine(y: Float64Array, takeLineOff: (y: Float64Array) => void): Float64Array {
  const residuals = Float64Array.from(y)
  takeLineOff(residuals)
  const squares = (values: Float64Array) => values.reduce((sum, value) => sum + value * value, 0)
  if (squares(residuals) <= squares(y) * 1e-26) residuals.fill(0)
  return residuals
}
