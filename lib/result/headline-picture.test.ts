import { describe, expect, it } from 'vitest'
import { describeFigure } from '@/lib/figure/describe-figure'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'
import { lawRates, study } from './bundled-studies.fixture'
import { drawsRequest } from './draws/draws-request'

const perplexity = study('lm-perplexity')
const { view } = decodeView('', contextOf(perplexity, lawRates))
const slopes = Array.from({ length: 41 }, (_, draw) => -2 + draw / 20) // middle 95 %: -1.95 to -0.05 doublings a year
const key = drawsRequest(view, perplexity)?.key ?? ''
const figure = describeFigure(view, perplexity, {
  lawRates,
  draws: { key, by: 'cluster', slopes, failed: 0, draws: 41 },
  ignored: [],
  asOf: '2026-07-18',
  origin: 'https://example.org',
})

describe('the picture of the scaling law', () => {
  it('has a band of the drawn rates, which turn about the middle date', () => {
    const [first, last] = [figure.line[0], figure.line.at(-1)]
    const meanYear = figure.points.reduce((sum, { decimalYear }) => sum + decimalYear, 0) / figure.points.length
    // By hand: what the rates -1.95 and -0.05 come to between two dates, whatever the level.
    const width = ({ low, high }: { low: number | null; high: number | null }) =>
      Math.log2((high ?? NaN) / (low ?? NaN))
    for (const end of [first, last])
      expect(end && width(end)).toBeCloseTo(1.9 * Math.abs((end?.decimalYear ?? NaN) - meanYear), 6)
    expect(figure.line.every(({ predictLow }) => predictLow === null)).toBe(true)
    expect(figure.text.caption).toContain('band of the rate about the middle date')
  })

  it('says of every dot which benchmark it is of, and sets apart those of the one that the line is for', () => {
    const drawn = figure.points.filter(({ benchmark }) => benchmark?.drawn)
    expect(new Set(drawn.map(({ benchmark }) => benchmark?.label))).toEqual(new Set(['WikiText-103']))
    expect(new Set(figure.points.map(({ benchmark }) => benchmark?.label)).size).toBe(3)
    for (const { emphasised, benchmark, performance } of figure.points)
      if (emphasised) expect([benchmark?.drawn, Math.abs((performance ?? 0) - 20) <= 2]).toEqual([true, true])
    expect(figure.warnings.map(({ code }) => code)).toContain('line-of-model')
  })
})
