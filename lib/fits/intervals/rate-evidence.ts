/** What standard errors of one kind say of a rate, be it a coefficient of its regression or a ratio of two. */
import type { Problem } from '@/lib/problem'
import { differenceBelow, ratioSet } from '@/lib/stats/regression/ratio-set'
import type { SlopeEvidence } from './interval-kind'
import { lineErrors, type SolvedRate } from './line-errors'

/** Interval, one-sided confidence, and what stands beside the line. */
export function rateEvidence(rate: SolvedRate): SlopeEvidence {
  const { inference, level } = rate
  const { offset, numerator, denominator } = rate.regression.rate
  if (!denominator) {
    const slope = inference(numerator.weights)
    const constant = offset + numerator.constant
    const [low, high] = slope.interval(level)
    return {
      ends: [constant + low, constant + high],
      problem: null,
      pFaster: (law, lawSe, sign) => oneSided(slope.below(law - constant, lawSe), sign),
      line: lineErrors(rate),
    }
  }
  // Of a ratio the test is of the difference from a multiple of the denominator, whose sign says which side is faster.
  const ends = ratioSet(inference, numerator, denominator.weights, level)
  if (!ends) return withoutEvidence({ code: 'performance-effect-not-significant', level })
  const rising = inference(denominator.weights).estimate > 0
  return {
    ends: [offset + ends[0], offset + ends[1]],
    problem: null,
    pFaster: (law, lawSe, sign) => {
      const under = differenceBelow(inference, numerator, denominator.weights, law - offset, lawSe)
      return oneSided(rising ? under : 1 - under, sign)
    },
    line: lineErrors(rate),
  }
}

/** Less cost is better: then faster is below. */
const oneSided = (below: number, sign: -1 | 1): number => (sign === -1 ? below : 1 - below)

/** A kind that has nothing to say, and why. */
export const withoutEvidence = (problem: Problem): SlopeEvidence => ({
  ends: null,
  problem,
  pFaster: () => null,
  line: null,
})
