/** The standard error of a slope and the bands of its line by errors of one kind, of a regression or a ratio in it. */
import type { ContrastInference } from '@/lib/stats/regression/contrast'
import type { MultipleRegression } from '@/lib/stats/regression/multiple-regression'
import { ratioSet } from '@/lib/stats/regression/ratio-set'
import { power } from '@/lib/stats/elementary/power'
import type { Fit } from '../fit'
import type { Contrast, RateRegression } from '../methods/rate-regression'
import type { LineErrors } from './interval-kind'

/** A regression solved, with the errors of one kind. */
export interface SolvedRate {
  /** Whose line it is. */
  readonly fit: Fit
  readonly regression: RateRegression
  readonly solved: MultipleRegression
  /** Of the regression's coefficients. */
  readonly inference: ContrastInference
  /** Of intervals, 0 to 1. */
  readonly level: number
}

/** Ends of a band in log2 cost; null where there is none. */
interface Bands {
  readonly mean: readonly [number, number] | null
  /** Of one more observation; null where performance is what is explained, and not the cost. */
  readonly prediction: readonly [number, number] | null
}

/** The band of a line is pointwise; where a ratio is unbounded on a date there is none there. */
export function lineErrors(rate: SolvedRate): LineErrors {
  const { fit, regression } = rate
  return {
    ...slopeErrors(rate),
    curve: (decimalYear) => {
      const { mean, prediction } = bandsOf(regression.lineAt(decimalYear), rate)
      return {
        value: fit.curve(decimalYear).value,
        low: mean && power(2, mean[0]),
        high: mean && power(2, mean[1]),
        predictLow: prediction && power(2, prediction[0]),
        predictHigh: prediction && power(2, prediction[1]),
      }
    },
  }
}

/** Of a ratio by the delta method, for orientation: its interval is of the test inverted. */
function slopeErrors({ inference, regression: { rate } }: SolvedRate): Pick<LineErrors, 'slopeSe' | 'df'> {
  const { numerator, denominator } = rate
  if (!denominator) {
    const { se, df } = inference(numerator.weights)
    return { slopeSe: se, df }
  }
  const below = inference(denominator.weights).estimate
  const ratio = (numerator.constant + inference(numerator.weights).estimate) / below
  const { se, df } = inference(numerator.weights.map((weight, j) => weight - ratio * (denominator.weights[j] ?? NaN)))
  return { slopeSe: se / Math.abs(below), df }
}

function bandsOf({ offset, numerator, denominator }: Contrast, { inference, level, solved }: SolvedRate): Bands {
  if (!denominator) {
    const at = inference(numerator.weights)
    const about = offset + numerator.constant
    const ends = ([low, high]: readonly [number, number]) => [about + low, about + high] as const
    // One more observation scatters about the line as the residuals do.
    return {
      mean: ends(at.interval(level)),
      prediction: solved.residualSd === null ? null : ends(at.interval(level, solved.residualSd)),
    }
  }
  const set = ratioSet(inference, numerator, denominator.weights, level)
  return { mean: set && [offset + set[0], offset + set[1]], prediction: null }
}
