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
    expect(fit?.clusters).toEqual({ by: 'vendor', title: 'Vendor', n: 5, without: 21 })
    expect(warnings).toContainEqual({ code: 'rows-of-no-cluster', n: 21, of: fit?.n, by: 'Vendor' })
    expect(warnings).toContainEqual({ code: 'few-clusters', n: 5, by: 'Vendor' })
  })

  it('reads a list as a set', () => {
    const { fit, points } = drawn('study=training-runs&interval=cluster&by=domain&draws=100')
    const rows = new Map(study('training-runs').rows.map(({ id, cells }) => [id, cells['domain']]))
    const sets = points.flatMap(({ id }) => {
      const domains = rows.get(id)
      return Array.isArray(domains) ? [[...domains].sort().join()] : []
    })
    expect(fit?.clusters?.n).toBe(new Set(sets).size)
    expect(new Set(sets).size).toBeLessThan(45) // as many as there were with every order of its own
  })

  it('draws by what the study declares: the paper, the organisation', () => {
    expect(drawn('study=imagenet&interval=cluster&draws=100').fit).toMatchObject({
      bootstrap: { by: 'url' },
      clusters: { by: 'url', title: 'Link', n: 73, without: 0 },
    })
    expect(drawn('study=benchmarks&method=inverse&interval=cluster&draws=100').fit?.bootstrap?.by).toBe('organization')
  })
})

describe('a view with clustered errors', () => {
  it('names the column, and tells of rows that are in no cluster', () => {
    const { fit, warnings, text } = figureOf('study=hardware&interval=cr2&by=vendor')
    expect(fit?.clusters).toEqual({ by: 'vendor', title: 'Vendor', n: 5, without: 21 })
    expect(warnings).toContainEqual({ code: 'rows-of-no-cluster', n: 21, of: fit?.n, by: 'Vendor' })
    expect(warnings.map(({ code }) => code)).not.toContain('few-clusters') // that is said of draws
    expect(text.caption).toContain('clustered errors (CR2, by “Vendor”)')
  })

  it('has none where the interval is by another kind', () => {
    expect(figureOf('study=hardware').fit?.clusters).toBeNull()
  })
})
