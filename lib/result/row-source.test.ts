import { describe, expect, it } from 'vitest'
import { study } from './bundled-studies.fixture'
import { rowSource, urlOf } from './row-source'

describe('where a row comes from', () => {
  it('is its page and the grade of its cost, of the costs that are graded', () => {
    const runs = study('training-runs')
    expect(rowSource(runs, { cost: 'compute' }, 'samuel-neural-checkers')).toEqual({
      url: 'https://ieeexplore.ieee.org/abstract/document/5392560',
      graded: { grade: 'Likely', factor: 10 },
    })
    expect(rowSource(runs, { cost: 'parameters' }, 'samuel-neural-checkers')?.graded).toBeNull()
    expect(rowSource(study('efficiency-milestones'), { cost: 'compute' }, 'alexnet-level-alexnet')?.graded).toBeNull()
    expect(rowSource(runs, { cost: 'compute' }, 'nobody')).toBeNull()
  })

  it('is a link only where it is an address of the web', () => {
    expect(urlOf({ cells: { url: 'https://example.org/a' } }, 'url')).toBe('https://example.org/a')
    expect(urlOf({ cells: { url: 'javascript:alert(1)' } }, 'url')).toBeNull()
    expect(urlOf({ cells: { url: 7 } }, 'url')).toBeNull()
    expect(urlOf({ cells: {} }, undefined)).toBeNull()
  })
})
