import { describe, expect, it } from 'vitest'
import { study } from '../bundled-studies.fixture'
import reference from './fixtures/nested-models.json'
import { explainedBy, explainScores } from './nested-models'

describe('what explains scores', () => {
  it.each(reference.models)('has the R squared and AICc of statsmodels: columns $columns', ({ columns, r2, aicc }) => {
    const found = explainedBy(
      [],
      columns.map((column) => reference.x[column] ?? []),
      reference.y,
    )
    expect(found?.r2).toBeCloseTo(r2, 9)
    expect(found?.aicc).toBeCloseTo(aicc, 7)
  })

  it('never explains less with more, on the same rows', () => {
    const mmlu = explainScores(study('benchmarks'), 'mmlu')
    const r2 = (by: string) => mmlu?.models.find((model) => model.by.join() === by)?.r2 ?? NaN
    expect(r2('parameters,date')).toBeGreaterThanOrEqual(r2('parameters'))
    expect(r2('parameters,compute,date')).toBeGreaterThanOrEqual(r2('compute,date'))
  })

  it('says nothing of a benchmark with too few models', () => {
    expect(explainScores(study('benchmarks'), 'arc-agi-2')).toBeNull()
  })
})
