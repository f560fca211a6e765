/**
 * Random-effects meta-analysis: what several estimates of unlike quantities have in common, and how unlike they are.
 * Each estimate `y_i` with a known standard error is about its own truth, and the truths scatter about a mean with
 * variance tau².
 *
 * tau² by restricted maximum likelihood, solved by Fisher scoring (W. Viechtbauer, J. Educ. Behav. Stat. 30 (2005) 261,
 * https://doi.org/10.3102/10769986030003261); the interval of the mean by G. Knapp, J. Hartung, Stat. Med. 22 (2003)
 * 2693, https://doi.org/10.1002/sim.1482; I² and the prediction interval by J. P. T. Higgins, S. G. Thompson, D. J.
 * Spiegelhalter, J. R. Stat. Soc. A 172 (2009) 137. Reference: metafor `rma(y, sei, method = "REML", test = "knha")`.
 */
import { fail, ok, type Result } from '@/lib/problem'
import { tCritical } from '@/lib/stats/distributions/t-distribution'

/** An estimate with its standard error, positive, in the same unit. */
export interface Estimated {
  readonly estimate: number
  readonly se: number
}

/** What the estimates say together; in their unit but for `i2`. */
export interface RandomEffects {
  readonly k: number
  readonly mean: number
  /** Knapp and Hartung's standard error of the mean and interval, Student's t with k - 1. */
  readonly se: number
  readonly interval: readonly [number, number]
  /** Standard deviation of the truths about the mean, tau. */
  readonly tau: number
  /** Share of the scatter of the estimates that is no sampling error, 0 to 1. */
  readonly i2: number
  /** Where the truth of one more estimate would be, at the level. */
  readonly prediction: readonly [number, number]
  /** Each estimate drawn towards the mean by its own uncertainty (best linear unbiased predictions), with its interval. */
  readonly shrunken: readonly { readonly value: number; readonly low: number; readonly high: number }[]
}

/** Fisher scoring gains a digit or so a step. */
const MOST_STEPS = 1000

/**
 * @param estimates two or more
 * @param level of the intervals, such as 0.95
 * @returns `too-few-points` under two, `not-finite` (row = index) of an estimate or error that is none, `not-converged`
 */
export function randomEffects(estimates: readonly Estimated[], level: number): Result<RandomEffects> {
  const k = estimates.length
  if (k < 2) return fail({ code: 'too-few-points', n: k, needed: 2 })
  const bad = estimates.findIndex(({ estimate, se }) => !Number.isFinite(estimate) || !Number.isFinite(se) || se <= 0)
  if (bad >= 0) return fail({ code: 'not-finite', row: String(bad) })

  const tau2 = restrictedVariance(estimates)
  if (tau2 === null) return fail({ code: 'not-converged', objective: NaN })
  const { weights, total, mean } = weighted(estimates, tau2)
  const squares = estimates.reduce((sum, { estimate }, i) => sum + (weights[i] ?? 0) * (estimate - mean) ** 2, 0)
  const variance = squares / (k - 1) / total
  const critical = tCritical(level, k - 1)
  const about = (centre: number, spread: number) =>
    [centre - critical * Math.sqrt(spread), centre + critical * Math.sqrt(spread)] as const
  return ok({
    k,
    mean,
    se: Math.sqrt(variance),
    interval: about(mean, variance),
    tau: Math.sqrt(tau2),
    i2: tau2 / (tau2 + typicalVariance(estimates)),
    prediction: about(mean, variance + tau2),
    shrunken: estimates.map(({ estimate, se }) => {
      const own = tau2 / (tau2 + se * se)
      const value = own * estimate + (1 - own) * mean
      const [low, high] = about(value, own * se * se + (1 - own) ** 2 * variance)
      return { value, low, high }
    }),
  })
}

/**
 * The mean alone, as many times as a bootstrap asks for it; NaN where there is none.
 * @example randomEffectsMean([{ estimate: 1, se: 1 }, { estimate: 3, se: 1 }]) // 2
 */
export function randomEffectsMean(estimates: readonly Estimated[]): number {
  const tau2 = estimates.length < 2 ? null : restrictedVariance(estimates)
  return tau2 === null ? NaN : weighted(estimates, tau2).mean
}

function weighted(estimates: readonly Estimated[], tau2: number) {
  const weights = estimates.map(({ se }) => 1 / (se * se + tau2))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = estimates.reduce((sum, { estimate }, i) => sum + ((weights[i] ?? 0) / total) * estimate, 0)
  return { weights, total, mean }
}

/** tau² of the restricted likelihood, 0 where it falls from there; null where the steps do not settle. */
function restrictedVariance(estimates: readonly Estimated[]): number | null {
  const k = estimates.length
  const plain = estimates.reduce((sum, { estimate }) => sum + estimate / k, 0)
  const scatter = estimates.reduce((sum, { estimate }) => sum + (estimate - plain) ** 2 / (k - 1), 0)
  const sampling = estimates.reduce((sum, { se }) => sum + (se * se) / k, 0)
  let tau2 = Math.max(0, scatter - sampling)
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { weights, total, mean } = weighted(estimates, tau2)
    let [second, third, fit] = [0, 0, 0]
    estimates.forEach(({ estimate }, i) => {
      const weight = weights[i] ?? 0
      second += weight ** 2
      third += weight * weight * weight
      fit += weight ** 2 * (estimate - mean) ** 2
    })
    const score = fit - (total - second / total)
    const information = second - (2 * third) / total + (second / total) ** 2
    const next = Math.max(0, tau2 + score / information)
    if (Math.abs(next - tau2) <= 1e-13 * (next + sampling)) return next
    tau2 = next
  }
  return null
}

/** The sampling variance of a typical estimate (Higgins & Thompson 2002, equation 9). */
function typicalVariance(estimates: readonly Estimated[]): number {
  const { weights, total } = weighted(estimates, 0)
  return (estimates.length - 1) / (total - weights.reduce((sum, weight) => sum + weight * weight, 0) / total)
}
