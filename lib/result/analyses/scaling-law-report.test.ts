import { describe, expect, it } from 'vitest'
import { study } from '../bundled-studies.fixture'
import { mostInfluential } from './paper-influence'
import { scalingLawReport } from './scaling-law-report'
import { rankingAgreement, validationRanking } from './validation-ranking'

describe('the report of the scaling law', { timeout: 60_000 }, () => {
  const { publishedReport } = study('lm-perplexity').meta
  const report = scalingLawReport(study('lm-perplexity'), { averaged: 10, numerical: 50, transformer: 20, seed: 1 })

  it('is plain data that survives JSON as it is', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })

  it('has the published time by the published solver and another by the other', () => {
    const seventh = report.structures.find(({ id }) => id === '7')
    // Their parameters, printed to six digits, give 8.685 (section3.ipynb, cell 27).
    expect(seventh?.times[0]?.months).toBeCloseTo(8.685, 3)
    expect(seventh?.convergedTimes[0]?.months).toBeLessThan(7)
    expect(report.deltas).toHaveLength(12)
    const trellis = report.papers.find(({ paper }) => /trellis/i.test(paper))
    expect(trellis?.months).toBeCloseTo(6.6, 1)
    expect(mostInfluential(report.papers, { published: 8.685, converged: 6.075 }, 1)[0]).toBe(trellis)
  })

  it('has medians where the authors have theirs', () => {
    // Within the scatter of so few draws: half the published interval is four standard errors of a median of ten.
    for (const key of ['averaged', 'numerical', 'transformer'] as const) {
      const { median, low, high } = report[key]
      expect(median).toBeGreaterThan(publishedReport?.[key].low ?? NaN)
      expect(median).toBeLessThan(publishedReport?.[key].high ?? NaN)
      expect(low).toBeLessThan(median)
      expect(high).toBeGreaterThan(median)
    }
    expect(report.averaged.times).toBe(160) // structure 10, three of the ten pairs, has a time on each of three benchmarks
    expect(report.averaged.pairs).toHaveLength(10)
  })

  it('ranks pairs of structure and penalty as docs/scaling-law-ranking.md does', () => {
    const ranking = validationRanking(report.structures)
    expect(ranking).toHaveLength(120)
    expect(ranking[0]).toMatchObject({ structure: '10', delta: 0.001, place: 1, publishedPlace: 1 })
    expect(ranking[5]).toMatchObject({ structure: '8', delta: 0.005, publishedPlace: 5 })
    const agreement = rankingAgreement(ranking, 0.0025)
    expect(agreement.bestFiveWithin).toBe(6)
    expect(agreement.largestDifference).toBeLessThan(0.0011) // the table's tenth of a thousandth, largest 10.0
    expect(agreement.structure18?.published).toBeGreaterThan(0.7)
    expect(agreement.structure18?.ours).toBeLessThan(0.053)
  })
})
