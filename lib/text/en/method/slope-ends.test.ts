import { describe, expect, it } from 'vitest'
import type { MonteCarloError } from '@/lib/result/draws/monte-carlo-error'
import { slopeEnds } from './slope-ends'

const fit = (direction: 'halving' | 'doubling', slopeInterval: readonly [number, number], error?: MonteCarloError) => ({
  halvingTime: { months: 9, low: null, high: null, direction, significant: true, opposite: null },
  slopeInterval,
  bootstrap: error
    ? {
        draws: 1000,
        failed: 0,
        median: 9,
        by: 'row',
        clusters: null,
        ci: 'percentile' as const,
        block: null,
        startsDisagreed: null,
        monteCarlo: error,
      }
    : null,
})

describe('ends of a slope', () => {
  it('have four digits where a formula gives them', () => {
    expect(slopeEnds(fit('halving', [-2.34567, -0.98765]))).toEqual(['−2.346', '−0.9877'])
  })

  // 12 / 4.9 is 0.049 from 2.4, so tenths; 12 / 9.99 is 0.0012 from 1.2, so hundredths.
  it('have no digit below the error of the draws', () => {
    const error = { low: [4.9, 5.1], high: [9.99, 10.01], median: [6, 6.1] } as const
    expect(slopeEnds(fit('halving', [-2.4, -1.2], error))).toEqual(['−2.4', '−1.20'])
    expect(slopeEnds(fit('doubling', [1.2, 2.4], error))).toEqual(['1.20', '2.4'])
  })

  it('take the other end’s error where one runs against the slope', () => {
    const error = { low: [4.9, 5.1], high: [20, null], median: [6, 6.1] } as const
    expect(slopeEnds(fit('halving', [-2.4123, 0.5678], error))).toEqual(['−2.4', '0.6'])
  })

  it('keep one digit where the draws support none', () => {
    const error = { low: [2, 40], high: [30, 31], median: [6, 6.1] } as const
    expect(slopeEnds(fit('halving', [-2.4123, -0.39], error))).toEqual(['−2', '−0.39'])
  })
})
