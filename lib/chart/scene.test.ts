import { describe, expect, it } from 'vitest'
import { decimalYear } from '@/lib/data/decimal-year'
import { figureOf } from '@/lib/result/bundled-studies.fixture'
import { alexnetFigure } from './fixtures/alexnet-figure'
import { expectLabelsApart } from './fixtures/labels-apart'
import { layoutFigure, layoutScene } from './layout'
import { legendEntries } from './legend'
import { darkPalette, layerColour, lightPalette } from './palette'
import { commonAxes } from './comparison-scenes'
import { type Layer, markId, rowOfMark, sceneOfFigure } from './scene'

const mmlu: Layer = { id: 'mmlu', name: 'MMLU', figure: figureOf('study=benchmarks&benchmark=mmlu') }
const gsm8k: Layer = { id: 'gsm8k', name: 'GSM8K', figure: figureOf('study=benchmarks&benchmark=gsm8k') }
const triviaqa: Layer = { id: 'triviaqa', name: 'TriviaQA', figure: figureOf('study=benchmarks&benchmark=triviaqa') }
const pair = [mmlu, gsm8k]
const three = [mmlu, gsm8k, triviaqa]
const sizes = [
  { width: 920, height: 480 },
  { width: 344, height: 380 },
  { width: 1400, height: 700 },
]

describe('the axes of several figures', () => {
  it.each([[pair], [three]])('hold every row and every line of each', (layers) => {
    const { x, y } = commonAxes(layers)
    for (const { figure } of layers) {
      expect(x.domain[0]).toBeLessThanOrEqual(figure.x.domain[0])
      expect(x.domain[1]).toBeGreaterThanOrEqual(figure.x.domain[1])
      for (const { cost } of [...figure.points, ...figure.context]) {
        expect(cost).toBeGreaterThanOrEqual(y.domain[0])
        expect(cost).toBeLessThanOrEqual(y.domain[1])
      }
    }
    expect(y.title).toBe(mmlu.figure.y.title)
  })

  it('are the figure’s own where there is one', () => {
    expect(commonAxes([mmlu])).toEqual({ x: mmlu.figure.x, y: mmlu.figure.y })
  })

  it('take scale and window of the first', () => {
    const linear = figureOf('study=benchmarks&benchmark=mmlu&y=linear&x=2019-01-01..2025-01-01')
    const { x, y } = commonAxes([{ ...mmlu, figure: linear }, gsm8k])
    expect(y.scale).toBe('linear')
    expect(x.domain).toEqual([decimalYear('2019-01-01'), decimalYear('2025-01-01')])
  })
})

describe.each(sizes)('layers at $width x $height', (size) => {
  it.each([
    ['two', pair],
    ['three', three],
  ])('%s: one plot, every row once, no label over another', (_, layers) => {
    const layout = layoutScene(layers, commonAxes(layers), size, 'en')
    expect(layout.layers.map(({ id }) => id)).toEqual(layers.map(({ id }) => id))
    const marks = layout.layers.flatMap(({ points, context }) => [...points, ...context])
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length)
    const rows = layers.flatMap(({ figure }) => [...figure.points, ...figure.context])
    expect(marks.length).toBe(rows.length)
    expectLabelsApart(layout)
  })

  it('two: both lines are named at their ends, in their own colours', () => {
    const { lineLabels } = layoutScene(pair, commonAxes(pair), size, 'en')
    const trends = lineLabels.filter((label) => label.of === 'trend')
    expect(trends.map(({ layer, lines }) => [layer, lines.join(' ')]).sort()).toEqual([
      [0, expect.stringMatching(/^MMLU, [\d.]+ months$/)],
      [1, expect.stringMatching(/^GSM8K, [\d.]+ months$/)],
    ])
  })
})

describe('layers', () => {
  const layout = layoutScene(three, commonAxes(three), { width: 920, height: 480 }, 'en')

  it('are named by the legend, in order, before the kinds of marks', () => {
    const entries = legendEntries(layout)
    expect(entries.slice(0, 3).map(({ text }) => text)).toEqual(['MMLU', 'GSM8K', 'TriviaQA'])
    expect(new Set(entries.map(({ id, text }) => `${id} ${text}`)).size).toBe(entries.length)
    expect(legendEntries(layoutFigure(mmlu.figure, { width: 920, height: 480 }))[0]?.mark.kind).not.toBe('layer')
  })

  it('differ by shape as by colour', () => {
    const shapes = layout.layers.map(({ points }) => [...new Set(points.map(({ shape }) => shape))])
    expect(shapes).toEqual([['circle'], ['square'], ['triangle']])
    for (const palette of [lightPalette, darkPalette]) {
      const colours = [0, 1, 2, 3, 4, 5].map((index) => layerColour(index, palette))
      expect(new Set([...colours, palette.law]).size).toBe(7)
    }
  })

  it('find the row of a mark again', () => {
    expect(rowOfMark(three, markId(gsm8k, 'a/b'))).toEqual({ layer: gsm8k, row: 'a/b' })
    expect(rowOfMark(three, 'nobody')).toBeNull()
    const { layers } = sceneOfFigure(alexnetFigure())
    expect(rowOfMark(layers, 'alexnet-level-googlenet')?.row).toBe('alexnet-level-googlenet')
  })
})
