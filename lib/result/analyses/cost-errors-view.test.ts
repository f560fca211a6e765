import { describe, expect, it } from 'vitest'
import { lawRates, study } from '../bundled-studies.fixture'
import { contextOf } from '@/lib/view/study-context'
import { costErrorsOf } from './cost-errors-view'
import { decodeView } from '@/lib/view/view-codec'

const asked = (query: string, accuracy: number | 'grades') => {
  const one = study(new URLSearchParams(query).get('study') ?? '')
  return costErrorsOf(decodeView(query, contextOf(one, lawRates)).view, one, accuracy)
}

describe('the errors of costs beside the draws of a view', () => {
  it('take the grades of the source, the unsure ones as the widest', () => {
    const found = asked('study=training-runs', 'grades')
    if (!found.ok) throw new Error(found.problem.code)
    const { factors, plain, moved } = found.value
    expect(factors.map(({ grade, factor }) => [grade, factor])).toEqual([
      ['Confident', 3],
      ['Likely', 10],
      ['Speculative', 30],
      [null, 30],
    ])
    // Errors add to the scatter, and those of half a thousand rows add little.
    const width = ({ low, high }: typeof plain) => (high ?? NaN) - (low ?? NaN)
    expect(width(moved) / width(plain)).toBeGreaterThan(1)
    expect(width(moved) / width(plain)).toBeLessThan(1.5)
  })

  it.each([
    ['study=efficiency-milestones&benchmark=resnet-50-level', 'too-few-to-resample'],
    ['study=training-runs&interval=cluster&by=notable', 'too-few-to-resample'],
    ['study=imagenet&level=0.999', 'too-few-draws'],
  ])('%s: no interval where the view has none', (query, code) => {
    expect(asked(query, 3)).toMatchObject({ ok: false, problem: { code } })
  })
})
