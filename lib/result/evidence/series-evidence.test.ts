import { describe, expect, it } from 'vitest'
import { study } from '@/lib/result/bundled-studies.fixture'
import { byEvidence, seriesEvidence } from './series-evidence'

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

  it('puts the clearest first, then those of more points', () => {
    const one = { id: 'a', label: 'A', n: 3, reaching: null, spanYears: 1, state: 'unclear' } as const
    const sorted = byEvidence([
      one,
      { ...one, id: 'few', n: 9, state: 'too-few' },
      { ...one, id: 'b', n: 5 },
      { ...one, id: 'clear', n: 2, state: 'clear' },
    ])
    expect(sorted.map(({ id }) => id)).toEqual(['clear', 'b', 'a', 'few'])
  })
})
