import { describe, expect, it } from 'vitest'
import { study } from '@/lib/result/bundled-studies.fixture'
import { byEvidence } from './evidence-order'
import { seriesEvidence } from './series-evidence'

describe('what series have to say', () => {
  const benchmarks = study('benchmarks')
  const of = (id: string) => seriesEvidence(id, benchmarks)

  it('is what their default views say: points, those that reach, years, and how clear', () => {
    // Counted in the table: 50 rows of MMLU reach 60 %, seven are records, and the order of all allows both directions.
    expect(of('mmlu')).toMatchObject({ label: 'MMLU', n: 7, reaching: 50, state: 'unclear' })
    expect(of('mmlu').spanYears).toBeCloseTo(2.37, 2)
    expect(of('adversarial-nli')).toMatchObject({ n: 2, state: 'too-few' })
    expect(of('cybench')).toMatchObject({ n: 0, reaching: null, state: 'too-few' })
    expect(seriesEvidence('mmlu', study('inference-prices')).state).toBe('clear')
  })

  it('are asked at one level too, which fewer reach the harder it is', () => {
    const at = (level: number) => seriesEvidence('mmlu', benchmarks, level)
    expect(at(0.6)).toEqual(of('mmlu'))
    const reaching = [0.4, 0.6, 0.7, 0.8].map((level) => at(level).reaching ?? 0)
    expect(reaching).toEqual(reaching.toSorted((a, b) => b - a))
    expect(new Set(reaching).size).toBe(4)
    expect(at(0.7).level).toBe(0.7)
    // No score is above one, so no point is left and no rate said.
    expect(at(1)).toMatchObject({ n: 0, state: 'too-few', halvingTime: null, points: [] })
  })

  it('give the points of their line, as many and over as long as they say', () => {
    const { n, spanYears, points } = of('mmlu')
    const years = points.map(([year]) => year)
    expect(points).toHaveLength(n)
    expect(Math.max(...years) - Math.min(...years)).toBeCloseTo(spanYears, 10)
  })

  it('puts the clearest first, then those of more points', () => {
    const nothing = { reaching: null, level: null, halvingTime: null, points: [] }
    const one = { ...nothing, id: 'a', label: 'A', n: 3, spanYears: 1, state: 'unclear' } as const
    const sorted = byEvidence([
      one,
      { ...one, id: 'few', n: 9, state: 'too-few' },
      { ...one, id: 'b', n: 5 },
      { ...one, id: 'clear', n: 2, state: 'clear' },
    ])
    expect(sorted.map(({ id }) => id)).toEqual(['clear', 'b', 'a', 'few'])
  })
})
