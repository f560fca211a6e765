import { describe, expect, it } from 'vitest'
import { figureOf } from '@/lib/result/bundled-studies.fixture'

const studies = [
  { query: 'study=hardware', kinds: ['ar1', 'hac'] },
  { query: 'study=microprocessors', kinds: ['ar1', 'hac'] },
  { query: 'study=training-runs', kinds: ['ar1', 'hac', 'cr2'] },
  { query: 'study=imagenet&method=pooled', kinds: ['ar1', 'hac', 'cr2'] },
  { query: 'study=imagenet&method=inverse', kinds: ['ar1', 'hac', 'cr2'] },
]
const answers = studies.flatMap(({ query, kinds }) => kinds.map((kind) => ({ query, kind })))
const log2 = (value: number | null | undefined) => Math.log2(value ?? NaN)

describe.each(answers)('$query by $kind', ({ query, kind }) => {
  const figure = figureOf(`${query}&interval=${kind}`)
  const plain = figureOf(`${query}&interval=${query.includes('inverse') ? 'fieller' : 't'}`)

  it('has a standard error and a band of its own, about the same line', () => {
    expect(figure.fit).toMatchObject({ interval: kind, errorsBy: kind, bandBy: kind, slope: plain.fit?.slope })
    expect(figure.fit?.slopeSe).not.toBeCloseTo(plain.fit?.slopeSe ?? NaN, 4)
    expect(figure.line.map(({ value }) => value)).toEqual(plain.line.map(({ value }) => value))
    for (const [i, { value, low, high }] of figure.line.entries()) {
      expect(log2(low)).toBeLessThan(log2(value))
      expect(log2(high)).toBeGreaterThan(log2(value))
      expect(low).not.toBe(plain.line[i]?.low)
    }
  })

  it('has a band that allows the slopes of its interval', () => {
    // Through the line's middle goes a line of either end of the slope, which at the first date leaves the band by no more
    // than the doubt of the level adds to it.
    const { line, fit } = figure
    const [low = NaN, high = NaN] = fit?.slopeInterval ?? []
    const [first, middle] = [line[0], line[30]]
    const years = (middle?.decimalYear ?? NaN) - (first?.decimalYear ?? NaN)
    const reach = ((high ?? NaN) - (low ?? NaN)) * years
    expect(log2(first?.high) - log2(first?.low)).toBeGreaterThan(0.8 * reach)
  })

  it('predicts with the scatter of the residuals on top, where the cost is what is fitted', () => {
    for (const { value, high, predictHigh } of figure.line)
      if (query.includes('inverse')) expect(predictHigh).toBeNull()
      else
        expect(log2(predictHigh) - log2(value)).toBeGreaterThan(
          Math.max(log2(high) - log2(value), 1.9 * (figure.fit?.residualSd ?? NaN)),
        )
  })
})

it('stands where the interval is of the slope alone: records have the band by t of their line, named so', () => {
  const { fit, line } = figureOf('study=benchmarks')
  const t = figureOf('study=benchmarks&interval=t')
  expect(fit).toMatchObject({
    interval: 'record-count',
    errorsBy: 't',
    bandBy: 't',
    slopeSe: t.fit?.slopeSe,
    df: t.fit?.df,
  })
  expect(line).toEqual(t.line)
})

it('is none where the kind has no interval', () => {
  const { fit, line } = figureOf('study=efficiency-milestones&interval=ar1')
  expect(fit).toMatchObject({ slopeInterval: null, slopeSe: null, errorsBy: null, bandBy: null, df: null })
  expect(line.every(({ low, high, predictLow }) => low === null && high === null && predictLow === null)).toBe(true)
})
