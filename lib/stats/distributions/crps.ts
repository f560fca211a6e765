/**
 * The continuous ranked probability score of a Student t prediction: the integral of the squared distance between its
 * distribution function and the step at what came. In the unit of the value, less is better; of a sure prediction it is
 * the absolute error. Closed form: A. Jordan, F. Krüger, S. Lerch, "Evaluating probabilistic forecasts with scoringRules",
 * J. Stat. Software 90 (2019) 12, appendix A, https://doi.org/10.18637/jss.v090.i12.
 */
import { power } from '@/lib/stats/elementary/power'
import { tCdf } from './t-distribution'

/**
 * @param error what came less the middle of the prediction
 * @param scale of the t distribution, positive; @param degreesOfFreedom whole, at least 2
 * @returns in the unit of `error`; NaN outside the domain
 * @example crpsOfT(0, 1, 1000) // 0.2340, of a normal prediction 0.2337
 */
export function crpsOfT(error: number, scale: number, degreesOfFreedom: number): number {
  const v = degreesOfFreedom
  if (!(scale > 0) || !Number.isInteger(v) || v < 2) return NaN
  const z = error / scale
  const density = densityAtZero(v) * power(1 + (z * z) / v, -(v + 1) / 2)
  // B(1/2, v - 1/2) / B(1/2, v/2)², each beta function by the density at zero that it belongs to.
  const betas = (v * densityAtZero(v) ** 2) / (Math.sqrt(2 * v - 1) * densityAtZero(2 * v - 1))
  const standard =
    z * (2 * tCdf(z, v) - 1) + (2 * density * (v + z * z)) / (v - 1) - ((2 * Math.sqrt(v)) / (v - 1)) * betas
  return scale * standard
}

/** Of t with whole degrees of freedom, by the recursion of `gamma((v + 1)/2) / gamma(v/2)`. */
function densityAtZero(v: number): number {
  let ratio = 1 / Math.sqrt(Math.PI)
  for (let k = 1; k < v; k++) ratio = k / 2 / ratio
  return ratio / Math.sqrt(v * Math.PI)
}
