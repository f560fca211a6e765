import { describe, expect, it } from 'vitest'
import { describeComparison } from '@/lib/figure/comparison/comparison-figure'
import { figureOf } from '@/lib/result/bundled-studies.fixture'
import type { Arrangement } from '@/lib/view/comparison/comparison-link'
import { comparisonScenes } from './comparison-scenes'

function comparison(queries: readonly string[], chart: Arrangement | null = null) {
  const figures = queries.map((query) => figureOf(query))
  const link = { queries, chart, pair: null }
  return describeComparison({ link, figures, level: 0.95, differences: [], ignored: [], origin: '' })
}

const MMLU = 'study=benchmarks&method=inverse'
const costs = [MMLU, `${MMLU}&cost=parameters`]
const levels = ['study=benchmarks&threshold=0.5', 'study=benchmarks&threshold=0.6', 'study=benchmarks&threshold=0.7']

describe('a comparison', () => {
  it('names views by what tells them apart, and says once what they share', () => {
    const { views, title } = comparison(costs)
    expect(views.map(({ name }) => name)).toEqual(['A\u00a0training compute', 'B\u00a0parameter count'])
    expect(title).toMatch(
      /^MMLU, 60\u00a0%\. Training compute: no clear trend \(line halving every [\d.]+ months\); parameter count: halving/,
    )
    expect(comparison(levels).views.map(({ name }) => name)).toEqual([
      'A\u00a050\u00a0%',
      'B\u00a060\u00a0%',
      'C\u00a070\u00a0%',
    ])
    expect(comparison([MMLU]).views.map(({ name }) => name)).toEqual(['A'])
  })

  it('tells two views apart by choice, rows and what comes of them', () => {
    const { diff } = comparison(['study=benchmarks&threshold=0.6', 'study=benchmarks&threshold=0.61'])
    expect(diff?.changes).toEqual(['performance held fixed: 60\u00a0% to 61\u00a0%'])
    expect(diff?.sameData).toBe(true)
    expect(diff?.onlyFirst.map(({ name }) => name)).toContain('Gopher')
    expect(diff?.finding).toMatch(
      /^Performance held fixed: 60\u00a0% to 61\u00a0%: no clear trend \(line halving every 10\.3 months\) becomes no clear trend \(line halving every 6\.5 months\), without Gopher \(does not reach the threshold\)/,
    )
  })

  it('matches models by name where series have no row in common', () => {
    const { diff } = comparison(['study=benchmarks&benchmark=mmlu', 'study=benchmarks&benchmark=gsm8k'])
    expect(diff?.byRow).toBe(false)
    expect(diff?.finding).not.toContain('without')
  })
})

describe('its charts', () => {
  it('are one of layers where costs have one unit, or one a view with the same axes', () => {
    const [one, ...others] = comparisonScenes(comparison(levels))
    expect(others).toEqual([])
    expect(one?.layers).toHaveLength(3)
    const panels = comparisonScenes(comparison(levels, 'multiples'))
    expect(panels).toHaveLength(3)
    expect(new Set(panels.map(({ axes }) => JSON.stringify([axes.x.domain, axes.y.domain]))).size).toBe(1)
  })

  it('span the same decades and dates where units differ, whatever is asked', () => {
    const panels = comparisonScenes(comparison(costs, 'layers'))
    expect(panels).toHaveLength(2)
    const [first, second] = panels.map(({ axes }) => axes)
    expect(first?.x.domain).toEqual(second?.x.domain)
    const decades = [first, second].map((axes) => Math.log10((axes?.y.domain[1] ?? NaN) / (axes?.y.domain[0] ?? NaN)))
    expect(decades[0]).toBeCloseTo(decades[1] ?? NaN, 9)
    for (const { layers, axes } of panels)
      for (const { cost } of layers[0]?.figure.points ?? []) {
        expect(cost).toBeGreaterThanOrEqual(axes.y.domain[0])
        expect(cost).toBeLessThanOrEqual(axes.y.domain[1])
      }
  })
})
