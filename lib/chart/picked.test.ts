import { describe, expect, it } from 'vitest'
import { figureOf } from '@/lib/result/bundled-studies.fixture'
import { layoutScene } from './layout'
import { legendEntries } from './legend'
import { pickedMarks, pickedNames, standsForDots } from './picked'
import type { SceneLayout } from './placed'
import { sceneOfFigure } from './scene'

function layoutOf(query: string): SceneLayout {
  const scene = sceneOfFigure(figureOf(query))
  return layoutScene(scene.layers, scene.axes, { width: 920, height: 480 }, 'en')
}

const marksOf = (layout: SceneLayout) => layout.layers.flatMap(({ points, context }) => [...points, ...context])

describe('marks that stand out', () => {
  const QUERIES = [
    'study=benchmarks',
    'study=benchmarks&exclude=model:gopher-280b',
    'study=training-runs&color=domain',
    'study=imagenet',
    'study=hardware',
  ]

  it.each(QUERIES)('by the legend are each dot of the chart once: %s', (query) => {
    const layout = layoutOf(query)
    const picked = legendEntries(layout)
      .filter(({ id, mark }) => standsForDots(mark) && id !== 'ringed') // records are of a group beside
      .flatMap(({ id, mark }) => {
        const { points, context } = pickedMarks(layout, { by: 'legend', id, mark })
        expect(points.length + context.length, id).toBeGreaterThan(0)
        return [...points, ...context]
      })
    expect(new Set(picked).size).toBe(picked.length)
    expect(picked).toHaveLength(marksOf(layout).length)
  })

  it('by name are those that hold the text, whatever its case', () => {
    const layout = layoutOf('study=benchmarks')
    const names = (text: string) => {
      const { points, context } = pickedMarks(layout, { by: 'name', text })
      return [...points, ...context].map(({ point }) => point.name)
    }
    const llama = marksOf(layout)
      .map(({ point }) => point.name)
      .filter((name) => /llama/i.test(name))
    expect(llama.length).toBeGreaterThan(3)
    expect(names(' LLaMA ').sort()).toEqual(llama.sort())
    for (const text of ['(', '[a-', '*', '\\', 'a{2,1}', '.*+?^$']) expect(() => names(text)).not.toThrow()
    expect(names('.*')).toEqual([])
  })

  it('have their names beside them, none over another', () => {
    const layout = layoutOf('study=benchmarks')
    const labels = pickedNames(layout, pickedMarks(layout, { by: 'name', text: 'llama' }))
    expect(labels.length).toBeGreaterThan(2)
    for (const [index, { box }] of labels.entries())
      for (const { box: other } of labels.slice(index + 1))
        expect(
          box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
        ).toBe(false)
  })
})
