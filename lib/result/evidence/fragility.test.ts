import { describe, expect, it } from 'vitest'
import { figureOf, study } from '@/lib/result/bundled-studies.fixture'
import { encodeView } from '@/lib/view/view-codec'
import { bitingOf } from './biting'
import type { Fragility } from './fragility'

describe('the answer one step of the level away', () => {
  it.each([
    'study=benchmarks',
    'study=inference-prices',
    'study=imagenet&method=trend',
    'study=lm-perplexity&method=trend',
  ])('%s is what the view at that level answers', (query) => {
    const figure = figureOf(query)
    const steps = figure.fragility?.steps
    const found = [steps?.lower, steps?.higher].flatMap((step) => step ?? [])
    expect(found.length).toBeGreaterThan(0)
    for (const { threshold, months, direction, n } of found) {
      const there = figureOf(encodeView({ ...figure.view, threshold }, study(figure.view.study).meta))
      expect(there.fit?.n).toBe(n)
      expect(there.fit?.halvingTime.direction).toBe(direction)
      expect(there.fit?.halvingTime.months).toBeCloseTo(months, 9)
    }
  })

  it('is asked of no view whose level moves the line alone', () => {
    expect(figureOf('').fragility?.steps).toBeNull()
    expect(figureOf('study=training-runs').fragility?.steps).toBeNull()
  })
})

describe('what bites', () => {
  const own = {
    halvingTime: { months: 10, low: null, high: null, significant: false, direction: 'halving', opposite: null },
  } as const
  const fragility = (months: number, sameSign: number, direction: 'halving' | 'doubling' = 'halving'): Fragility => ({
    steps: { lower: { threshold: 0.5, n: 9, direction, months }, higher: null },
    specifications: { key: '', results: 100, sameSign, laws: [] },
  })

  it('is a level with another answer, by a fifth or the other way', () => {
    expect(bitingOf(fragility(11.9, 90), own)).toEqual({ steps: null, specifications: null })
    expect(bitingOf(fragility(12.1, 90), own).steps).toMatchObject({ lower: { months: 12.1 }, higher: null })
    expect(bitingOf(fragility(10, 90, 'doubling'), own).steps?.lower?.direction).toBe('doubling')
  })

  it('is a curve in which fewer than four in five agree', () => {
    expect(bitingOf(fragility(10, 80), own).specifications).toBeNull()
    expect(bitingOf(fragility(10, 79), own).specifications?.sameSign).toBe(79)
  })
})
