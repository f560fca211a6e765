/**
 * Uncertainty of a least squares fit whose errors lean on the one before (AR(1) in date order), by a correlation rho that
 * is not known: Student's t at every rho from 0 to 1, averaged with the weight that the residuals give it (their restricted
 * likelihood times the reference prior, 1 / sqrt(1 - rho^2)).
 *
 * A single best rho is itself an estimate, too low on short series, and an interval that takes it for the truth covers 81
 * to 90 % where 95 are promised; the average covers 93 or more (docs/coverage.md). The line stays that of least squares,
 * which loses next to nothing to a generalised one on a trend (U. Grenander, M. Rosenblatt, Statistical Analysis of
 * Stationary Time Series, 1957, section 7.5), so that one line has one interval. Errors that swing (rho below 0) are
 * counted as independent, which is the wider answer.
 *
 * Source of the prior: J. O. Berger, R.-Y. Yang, Econometric Theory 10 (1994) 461,
 * https://doi.org/10.1017/S026646660000863X.
 */
import { tCdfOfWhole, tCritical } from '@/lib/stats/distributions/t-distribution'
import { type ContrastEstimate, type ContrastInference, contrastOf } from '@/lib/stats/regression/contrast'
import { crossing } from '@/lib/stats/regression/crossing'
import type { MultipleRegression } from '@/lib/stats/regression/multiple-regression'
import { coordinatesOf } from '@/lib/stats/regression/orthonormal-basis'
import { quadratic } from '@/lib/stats/regression/satterthwaite'
import { ar1Errors } from './ar1-errors'
import { ar1Likelihood } from './ar1-likelihood'
import { fejer } from './fejer'

/** In the angle whose sine is rho the prior is flat and the likelihood about 1 / sqrt(n) wide, so this is enough. */
const nodesFor = (n: number) => Math.max(80, Math.ceil(8 * Math.sqrt(n)))

/** Nodes that weigh less change no digit. */
const NO_WEIGHT = 1e-14
/** Log likelihoods this far below the best weigh nothing at all: on long series nearly every node, and none of them is worked out. */
const HOPELESS = 100

/**
 * @param fit of rows in date order, earliest first
 * @returns null without degrees of freedom, or where every residual is zero
 */
export function ar1(fit: MultipleRegression): ContrastInference | null {
  if (fit.df <= 0 || fit.residualSd === null || fit.residualSd === 0) return null
  const errorsAt = ar1Errors(fit)
  const likelihoodAt = ar1Likelihood(fit)
  // The level of a line is less and less known the nearer rho is to one, so nodes crowd there: angle = pi/2 (1 - v^2).
  const all = fejer(nodesFor(fit.n)).map(({ node, weight }) => {
    const v = (1 + node) / 2
    const angle = (Math.PI / 2) * (1 - v * v)
    return { angle, weight: v * weight, about: likelihoodAt(angle) }
  })
  const best = Math.max(...all.map(({ about }) => about))
  const nodes = all
    .filter(({ about }) => !(about < best - HOPELESS))
    .map(({ angle, weight }) => ({ ...errorsAt(angle), weight }))
  const most = Math.max(...nodes.map(({ logLikelihood }) => logLikelihood))
  const weighed = nodes.map(({ weight, logLikelihood, covariance }) => ({
    weight: weight * Math.exp(logLikelihood - most),
    covariance,
  }))
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  const kept = weighed
    .map(({ weight, covariance }) => ({ share: weight / total, covariance }))
    .filter(({ share }) => share > NO_WEIGHT)

  return (contrast) => {
    const d = coordinatesOf(fit.basis, contrast)
    const parts = kept.map(({ share, covariance }) => ({ share, variance: quadratic(covariance, d) }))
    return averaged(contrastOf(fit.coefficients, contrast), parts, fit.df)
  }
}

/** One value of rho: its share of the weight, and the variance of the contrast there. */
interface Part {
  readonly share: number
  readonly variance: number
}

function averaged(estimate: number, parts: readonly Part[], df: number): ContrastEstimate {
  const below = (value: number, valueSe = 0): number =>
    value === estimate
      ? 0.5
      : parts.reduce(
          (sum, { share, variance }) =>
            sum + share * tCdfOfWhole((value - estimate) / Math.sqrt(variance + valueSe ** 2), df),
          0,
        )
  const se = Math.sqrt(parts.reduce((sum, { share, variance }) => sum + share * variance, 0))
  return {
    estimate,
    se,
    df: null,
    below,
    interval: (level, valueSe = 0) => {
      // Where one rho has all the weight this is the half-width; elsewhere it lies near.
      const about = tCritical(level, df) * averageSd(parts, valueSe)
      const short = (half: number) => below(estimate + half, valueSe) - (1 + level) / 2
      let [low, high] = [0.9 * about, 1.1 * about]
      let [atLow, atHigh] = [short(low), short(high)]
      for (; atLow > 0; atLow = short(low)) low /= 2
      for (; atHigh < 0; atHigh = short(high)) high *= 2
      const half = crossing(short, low, high, [atLow, atHigh])
      return [estimate - half, estimate + half]
    },
  }
}

const averageSd = (parts: readonly Part[], valueSe: number): number =>
  parts.reduce((sum, { share, variance }) => sum + share * Math.sqrt(variance + valueSe ** 2), 0)
