import { describe, expect, it } from 'vitest'
import { drawsOf } from '@/lib/programs/golden/draws.fixture'
import { figureOf, study } from './bundled-studies.fixture'

const drawn = (query: string) => {
  const first = figureOf(query)
  return figureOf(query, drawsOf(first.view, study(first.data.study)))
}

describe('a view whose clusters are drawn', () => {
  it('counts vendors, and leaves rows without one out of its draws with the reason', () => {
    // 26 “clusters” when each row without a vendor was one of its own.
    const { fit, warnings } = drawn('study=hardware&interval=cluster&by=vendor&draws=200')
    expect(fit?.bootstrap?.clusters).toEqual({ n: 5, without: 21 })
    expect(warnings).toContainEqual({ code: 'rows-of-no-cluster', n: 21, of: fit?.n, by: 'vendor' })
    expect(warnings).toContainEqual({ code: 'few-clusters', n: 5, by: 'vendor' })
  })

  it('reads a list as a set', () => {
    const { fit, points } = drawn('study=training-runs&interval=cluster&by=domain&draws=100')
    const rows = new Map(study('training-runs').rows.map(({ id, cells }) => [id, cells['domain']]))
    const sets = points.flatMap(({ id }) => {
      const domains = rows.get(id)
      return Array.isArray(domains) ? [[...domains].sort().join()] : []
    })
    expect(fit?.bootstrap?.clusters?.n).toBe(new Set(sets).size)
    expect(new Set(sets).size).toBeLessThan(45) // as many as there were with every order of its own
  })

  it('draws by what the study declares: the paper, the organisation', () => {
    expect(drawn('study=imagenet&interval=cluster&draws=100').fit?.bootstrap).toMatchObject({
      by: 'url',
      clusters: { n: 73, without: 0 },
    })
    expect(drawn('study=benchmarks&method=inverse&interval=cluster&draws=100').fit?.bootstrap?.by).toBe('organization')
  })
})
