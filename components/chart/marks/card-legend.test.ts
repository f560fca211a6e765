/** The card of a link preview says what its marks mean, however long its title is. */
import { describe, expect, it } from 'vitest'
import { comparisonOf } from '@/components/compare/compared.fixture'
import { comparisonPicture } from '@/components/compare/comparison-picture'
import { comparisonScenes } from '@/lib/chart/comparison-scenes'
import { type DocumentLayout, layoutDocument } from '@/lib/chart/document-layout'
import { overlap } from '@/lib/chart/labels/labels'
import { textWidth } from '@/lib/chart/labels/text-width'
import { legendEntries, tellsApart } from '@/lib/chart/legend'
import { pictureForm } from '@/lib/chart/picture-form'
import { sceneOfFigure } from '@/lib/chart/scene'
import { figureOf, studies } from '@/lib/result/bundled-studies.fixture'

const CARD = pictureForm({ of: 'preset', name: 'card' }, { width: 1200, height: 630 }, null, {
  ground: 'paper',
  shown: { title: true, caption: true },
})

function cardOf(query: string): DocumentLayout {
  const figure = figureOf(query)
  return layoutDocument(sceneOfFigure(figure), figure.text, figure.permalink, CARD.size, 'en', CARD.shown)
}

/** Every sample with its text lies in the picture, below the words above it, above the plot, and over no other. */
function expectLegendApart({ legend, legendSize, blocks, origin: [, plotTop], width }: DocumentLayout): void {
  const boxes = legend.map(({ x, middle, text }) => ({
    left: x,
    right: x + 24 + textWidth(text, legendSize),
    top: middle - legendSize / 2,
    bottom: middle + legendSize / 2,
  }))
  const lastAbove = Math.max(
    ...blocks.filter(({ y }) => y < plotTop).map(({ y, lines, lineHeight }) => y + (lines.length - 1) * lineHeight),
  )
  for (const [index, box] of boxes.entries()) {
    expect(box.right).toBeLessThanOrEqual(width)
    expect(box.top).toBeGreaterThan(lastAbove)
    expect(box.bottom).toBeLessThanOrEqual(plotTop)
    for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
  }
}

const coloured = ['benchmarks', 'imagenet', 'training-runs', 'inference-prices'].map(
  (study) => `study=${study}&color=organization`,
)

describe('the card of a view', () => {
  it.each([...studies.keys()].map((id) => `study=${id}`))('has the whole legend of its chart: %s', (query) => {
    if (figureOf(query).pairs) return
    const card = cardOf(query)
    expect(card.legend.map(({ id }) => id)).toEqual(legendEntries(card.plot).map(({ id }) => id))
    expectLegendApart(card)
  })

  it.each(coloured)('says whose each colour is: %s', (query) => {
    const card = cardOf(query)
    const told = legendEntries(card.plot).filter(tellsApart)
    expect(card.legend.map(({ id }) => id)).toEqual(expect.arrayContaining(told.map(({ id }) => id)))
  })
})

const BENCHMARKS = ['mmlu', 'gsm8k', 'gpqa-diamond', 'hellaswag', 'big-bench-hard', 'arc-easy-ai2']

describe.each([2, 3, 4, 5, 6])('the card of %i views', (count) => {
  const comparison = comparisonOf(
    BENCHMARKS.slice(0, count).map((benchmark) => `study=benchmarks&benchmark=${benchmark}`),
    'layers',
  )

  it('says which colour and shape is whose', async () => {
    const [scene] = comparisonScenes(comparison)
    if (!scene) throw new Error('no scene')
    const { subtitle, caption, address } = comparison
    const card = layoutDocument(scene, { subtitle, caption, comparison: '' }, address, CARD.size, 'en', CARD.shown)
    expect(card.legend.filter(tellsApart)).toHaveLength(count)
    expectLegendApart(card)
    expect(await comparisonPicture(comparison, CARD)).toContain('data-role="legend"')
  })
})
