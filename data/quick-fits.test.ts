/**
 * Quick fits that were made of the tables before they became studies, by another program (ordinary least squares of log2 of
 * the cost, or of the score, on the decimal year): the same selection gives the same number.
 */
import { describe, expect, it } from 'vitest'
import { figureOf } from '@/lib/result/bundled-studies.fixture'

interface QuickFit {
  readonly query: string
  readonly n: number
  /** To two decimals. */
  readonly months: number
  readonly low?: number
  readonly high?: number
}

const fits: readonly QuickFit[] = [
  { query: 'study=time-horizons&interval=t', n: 14, months: 4.23, low: 3.62, high: 5.08 },
  { query: 'study=time-horizons&interval=t&benchmark=horizon-80-percent', n: 14, months: 4.38, low: 3.63, high: 5.52 },
  { query: 'study=time-horizons&interval=t&from=none', n: 17, months: 6.07, low: 5.33, high: 7.04 },
]

/** Half of the last printed digit, and a hair for binary halves. */
const HALF_DIGIT = 0.005001

describe('a quick fit by another program', () => {
  it.each(fits)('$query', ({ query, n, months, low, high }) => {
    const { fit } = figureOf(query)
    expect(fit?.n).toBe(n)
    const time = fit?.halvingTime
    expect(Math.abs((time?.months ?? NaN) - months)).toBeLessThan(HALF_DIGIT)
    if (low !== undefined) expect(Math.abs((time?.low ?? NaN) - low)).toBeLessThan(HALF_DIGIT)
    if (high !== undefined) expect(Math.abs((time?.high ?? NaN) - high)).toBeLessThan(HALF_DIGIT)
  })
})
