/**
 * Laws that a trend is held against (METHODS 7): a fixed number of months per factor of two, by convention, or a trend
 * measured on hardware, whose own standard error counts.
 */
import type { Better } from '@/lib/data/study'
import { power } from '@/lib/stats/elementary/power'
import type { Fit, SlopeInterval } from '../fit'

/** A time to compare with: months by convention, or a slope measured on a series of its own. */
export type Law =
  | { readonly id: string; readonly kind: 'months'; readonly months: number }
  | { readonly id: string; readonly kind: 'measured' }

/** A law as a speed: doublings a year in the direction of progress, with what its own fit says of it. */
export interface LawRate {
  readonly rate: number
  /** 0 where the law is a convention. */
  readonly se: number
  /** Null where it is one, and of an error that has none. */
  readonly df: number | null
  /** Whose standard error `se` is: of independent rows, or of rows that lean on their neighbours; null of a convention. */
  readonly errorsBy: 't' | 'ar1' | null
}

/** What a comparison says, without the words and the line (`LawComparison` of the figure adds them). */
export interface LawResult {
  readonly months: number
  readonly slope: number
  readonly slopeSe: number
  readonly errorsBy: LawRate['errorsBy']
  readonly speedRatio: { readonly value: number; readonly low: number | null; readonly high: number | null }
  readonly gain: number
  readonly share: number
  readonly pFaster: number | null
}

export const LEAST_MONTHS = 0.1
export const MOST_MONTHS = 1200

/**
 * Reads a law's id: months as a plain decimal number from 0.1 to 1200, or the name of a measured law.
 * @param measured ids of the measured laws
 * @returns the law with its canonical id ('18.0' is '18'), or null
 */
export function parseLaw(id: string, measured: readonly string[]): Law | null {
  if (measured.includes(id)) return { id, kind: 'measured' }
  if (!/^\d{1,4}(\.\d{1,6})?$/.test(id)) return null
  const months = Number(id)
  return months >= LEAST_MONTHS && months <= MOST_MONTHS ? { id: String(months), kind: 'months', months } : null
}

/** A law of fixed months as a rate: 12 / months doublings a year, exact. */
export function lawOfMonths(months: number): LawRate {
  return { rate: 12 / months, se: 0, df: null, errorsBy: null }
}

/**
 * A fitted hardware series as a law. `better` is the direction of progress of the fitted value: a series whose value
 * gets worse gives a negative rate. Null where the fit has no standard error: a measured law is not exact.
 */
export function measuredLaw(
  fit: Pick<Fit, 'slope' | 'slopeSe' | 'df'> & Pick<LawRate, 'errorsBy'>,
  better: Better,
): LawRate | null {
  if (fit.slopeSe === null) return null
  return { rate: better === 'more' ? fit.slope : -fit.slope, se: fit.slopeSe, df: fit.df, errorsBy: fit.errorsBy }
}

/**
 * Holds a trend against a law.
 *
 * - `slope`: the law turned into the trend's direction of progress, `s * rate`, with s = -1 where less cost is better.
 * - `speedRatio`: trend over law; the ends come from the ends of the slope's interval, so they stay finite where months
 *   are unbounded; a negative end means the opposite direction. Only `pFaster` counts a measured law's own error.
 * - `gain`: the law's factor over the same span. `share`: log of the law's gain over log of the trend's gain; negative
 *   where the trend runs against the law.
 * - `pFaster`: null where the method needs draws for it (`pFasterFromDraws`). For a measured law the standard errors
 *   add in quadrature and the degrees of freedom are the trend's own, which is the cautious choice: hardware series have
 *   about a hundred or more, and Welch and Satterthwaite's number is never under the smaller of the two.
 * @param interval of the slope, analytic or from draws; null: no ends
 * @param spanYears years between the first and the last fitted date
 */
export function compareWithLaw(
  fit: Pick<Fit, 'slope' | 'pFaster'>,
  interval: Pick<SlopeInterval, 'lower' | 'upper'> | null,
  law: LawRate,
  better: Better,
  spanYears: number,
): LawResult {
  const sign = better === 'less' ? -1 : 1
  const slope = sign * law.rate
  const ends = interval ? [interval.lower / slope, interval.upper / slope] : null
  return {
    months: 12 / Math.abs(slope),
    slope,
    slopeSe: law.se,
    errorsBy: law.errorsBy,
    speedRatio: {
      value: fit.slope / slope,
      low: ends ? Math.min(...ends) : null,
      high: ends ? Math.max(...ends) : null,
    },
    gain: power(2, law.rate * spanYears),
    share: slope / fit.slope,
    pFaster: fit.pFaster(slope, law.se, sign),
  }
}
