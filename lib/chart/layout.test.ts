import { describe, expect, it } from 'vitest'
import { random } from './fixtures/seeded'
import { alexnetFigure, contextPoint } from './fixtures/alexnet-figure'
import { expectLabelsApart } from './fixtures/labels-apart'
import { spreadApart } from './labels/labels'
import { layoutFigure, layoutScene } from './layout'
import { figureCurves } from './layout-curves'
import { axisScale } from './layout-scale'
import { xTicks, yTicks } from './ticks/layout-ticks'
import { wrapText } from './labels/wrap-text'
import { textWidth } from './labels/text-width'
import { dateOrder, nearestPoint, stepPoint } from './pointing/nearest'
import type { PlacedLayer } from './placed'
import { soleLayer } from './scene'
import type { Axis, Figure } from '@/lib/figure/figure'

const sizes = [
  { width: 920, height: 480 },
  { width: 344, height: 380 },
  { width: 300, height: 220 },
  { width: 1400, height: 700 },
  { width: 560, height: 320 },
]

/** Many rows and laws in places that a seed decides: nothing here stands for real data. */
function crowded(seed: number): Figure {
  const next = random(seed)
  const base = alexnetFigure()
  const template = base.points[0]
  if (!template) throw new Error('the fixture has points')
  const points = Array.from({ length: 5 + Math.floor(next() * 200) }, (_, index) => ({
    ...template,
    id: `p${index}`,
    name: `Model ${'x'.repeat(Math.floor(next() * 30))} ${index}`,
    decimalYear: 2011 + next() * 10,
    cost: 10 ** (14 + next() * 5),
    record: next() < 0.3,
    emphasised: next() < 0.3,
  }))
  const context = Array.from({ length: Math.floor(next() * 300) }, (_, index) =>
    contextPoint(`c${index}`, 2011 + next() * 10, 10 ** (14 + next() * 5), next() < 0.1 ? 'excluded' : 'not-a-record'),
  )
  const laws = base.laws.flatMap((law) => [
    law,
    { ...law, id: `${law.id}b`, label: `Transistors per chip, ${law.label}` },
  ])
  return alexnetFigure({
    points,
    context,
    laws,
    view: { ...base.view, labels: 'all' },
    marks: [{ date: '2016-01-01', decimalYear: 2016, label: 'The rules changed here' }],
  })
}

/** The layer of a picture of one figure. */
function only(layers: readonly PlacedLayer[]): PlacedLayer {
  const [layer] = layers
  if (!layer || layers.length > 1) throw new Error('expected one layer')
  return layer
}

const figures = [alexnetFigure(), ...Array.from({ length: 12 }, (_, seed) => crowded(seed + 1))]

describe.each(sizes)('layout at $width x $height', (size) => {
  it('keeps every point and curve inside the plot', () => {
    for (const figure of figures) {
      const { plot, x, y, ...layout } = layoutFigure(figure, size)
      const { points, context, curves } = only(layout.layers)
      const inside = (px: number, py: number): boolean =>
        px >= plot.left - 1e-6 && px <= plot.right + 1e-6 && py >= plot.top - 1e-6 && py <= plot.bottom + 1e-6
      for (const dot of [...points, ...context]) expect(inside(dot.x, dot.y)).toBe(true)
      const pieces = [
        ...curves.line,
        ...curves.prediction,
        ...curves.frontier,
        curves.band,
        ...curves.laws.flatMap((law) => law.pieces),
      ]
      for (const [year, value] of pieces.flat()) expect(inside(x(year), y(value))).toBe(true)
    }
  })

  it('draws every row of the domain and no other', () => {
    for (const figure of figures) {
      const drawn = only(layoutFigure(figure, size).layers).points
      const [low, high] = figure.x.domain
      const [least, most] = figure.y.domain
      const expected = figure.points.filter(
        ({ decimalYear, cost }) => decimalYear >= low && decimalYear <= high && cost >= least && cost <= most,
      )
      expect(drawn.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort())
    }
  })

  it('lets no label overlap another or leave the picture', () => {
    for (const figure of figures) {
      const layout = layoutFigure(figure, size)
      expectLabelsApart(layout)
    }
  })

  it('has two labelled ticks or more on each axis, none touching', () => {
    const { xTicks: x, yTicks: y, fontSize } = layoutFigure(alexnetFigure(), size)
    expect(y.major.length).toBeGreaterThanOrEqual(2)
    expect(x.major.length).toBeGreaterThanOrEqual(2)
    for (const [index, tick] of x.major.entries()) {
      const before = x.major[index - 1]
      if (!before) continue
      const halves = (textWidth(tick.label, fontSize) + textWidth(before.label, fontSize)) / 2
      expect(tick.at - before.at).toBeGreaterThan(halves)
    }
  })

  it('labels the trend and every law of the plain figure', () => {
    const { lineLabels } = layoutFigure(alexnetFigure(), size)
    expect(lineLabels.map(({ id }) => id)).toEqual(['18', '24', 'trend'])
    expect(lineLabels.at(-1)?.lines.join(' ')).toBe('Trend, 15.7 months')
  })
})

describe('a line without a rate', () => {
  it('has no months at its end', () => {
    const figure = alexnetFigure()
    const { lineLabels } = layoutFigure(figure.fit ? { ...figure, fit: { ...figure.fit, n: 2 } } : figure, {
      width: 920,
      height: 480,
    })
    expect(lineLabels.map(({ lines }) => lines.join(' '))).toContain('Line, no rate')
  })
})

describe('under a hand', () => {
  const wide = { width: 920, height: 480 }
  const figure = alexnetFigure()
  const before = layoutFigure(figure, wide)
  const margins = { top: 40, right: 200, bottom: 50, left: 90 }

  it('the plot stays where it was, whatever the names at its edge ask for', () => {
    const { plot } = layoutScene(soleLayer(figure), figure, wide, 'en', { ...before, margins })
    expect(plot).toEqual({ left: 90, top: 40, right: 720, bottom: 430 })
  })

  it('names of a cloud that stays are those before whose points are still fitted, where they stood', () => {
    const [gone, ...rest] = before.pointLabels
    const points = figure.points.filter(
      ({ id }) => before.layers[0]?.points.find((dot) => dot.point.id === id)?.id !== gone?.id,
    )
    const cloud = { ...figure, points, cloudStays: true } as const
    expect(rest.length).toBeGreaterThan(0)
    expect(points).toHaveLength(figure.points.length - 1)
    expect(layoutScene(soleLayer(cloud), cloud, wide, 'en', before).pointLabels).toEqual(rest)
    const none = { ...before, pointLabels: [] }
    expect(layoutScene(soleLayer(cloud), cloud, wide, 'en', none).pointLabels).toEqual([])
    expect(layoutScene(soleLayer(figure), figure, wide, 'en', none).pointLabels).toEqual(before.pointLabels)
  })
})

describe('curves', () => {
  const linearY: Axis = { scale: 'linear', domain: [0, 3e17], ticks: [], minor: [], title: '' }

  it('bend a law on a linear cost axis: in the middle of its time it stands at the geometric mean', () => {
    const figure = alexnetFigure({ y: linearY })
    const [law] = figure.laws
    const [start, end] = law?.line ?? []
    if (!start || !end) throw new Error('the fixture has a law of two ends')
    const points = figureCurves(figure, figure.x, linearY).laws[0]?.pieces.flat() ?? []
    expect(points.length).toBeGreaterThan(50)
    for (const [year, value] of points) {
      const share = (year - start.decimalYear) / (end.decimalYear - start.decimalYear)
      expect(value / (start.value * (end.value / start.value) ** share)).toBeCloseTo(1, 9) // rounding only
    }
  })

  it('are split where the fitted rows end', () => {
    const base = alexnetFigure()
    const points = base.points.filter(({ decimalYear }) => decimalYear < 2018)
    const curves = figureCurves(alexnetFigure({ points }), base.x, base.y)
    expect(curves.lastObserved).toBe(points.at(-1)?.decimalYear)
    expect(curves.line.flat().at(-1)?.[0]).toBe(curves.lastObserved)
    expect(curves.extrapolated.flat()[0]?.[0]).toBe(curves.lastObserved)
    expect(figureCurves(base, base.x, base.y).lastObserved).toBeNull()
  })

  it('are cut exactly at the edge of the plot', () => {
    const base = alexnetFigure()
    const y: Axis = { ...base.y, domain: [1e16, 1e17] }
    const line = figureCurves(base, base.x, y).line.flat()
    expect(line[0]?.[1]).toBeCloseTo(1e17, -6)
    expect((line.at(-1)?.[1] ?? 0) / 1e16).toBeCloseTo(1, 12)
  })
})

describe('ticks', () => {
  const decades = (low: number, high: number): Axis => ({
    scale: 'log',
    domain: [10 ** low, 10 ** high],
    ticks: Array.from({ length: high - low + 1 }, (_, n) => ({ value: Number(`1e${low + n}`), label: `1e${low + n}` })),
    minor: [],
    title: '',
  })

  it('keep whole steps of decades when they are thinned', () => {
    const axis = decades(1, 27)
    const labels = yTicks(axis, axisScale(axis, [300, 0]), 24, 'en').major.map(({ value }) =>
      Math.round(Math.log10(value)),
    )
    expect(labels.length).toBeGreaterThanOrEqual(5)
    expect(new Set(labels.slice(1).map((label, index) => label - (labels[index] ?? 0))).size).toBe(1)
  })

  it.each([
    [3e16, 8e16],
    [1.1e16, 1.9e16],
    [0.02, 0.9],
    [4, 6],
  ])('never leave a log axis of %d to %d with fewer than two labels', (low, high) => {
    const axis: Axis = { scale: 'log', domain: [low, high], ticks: [], minor: [], title: '' }
    const { major } = yTicks(axis, axisScale(axis, [300, 0]), 24, 'en')
    expect(major.length).toBeGreaterThanOrEqual(2)
    expect(new Set(major.map(({ label }) => label)).size).toBe(major.length)
  })

  it('keep years whole in a narrow picture', () => {
    const years = Array.from({ length: 15 }, (_, index) => ({ value: 2010 + index, label: String(2010 + index) }))
    const axis: Axis = { scale: 'linear', domain: [2009.5, 2024.5], ticks: years, minor: [], title: '' }
    const shown = xTicks(axis, axisScale(axis, [40, 300]), 11, [2, 342], 'en').major.map(({ value }) => value)
    expect(shown).toEqual([2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024])
  })
})

describe('a figure without anything', () => {
  it('still has a layout', () => {
    const base = alexnetFigure()
    const nothing = { points: [], context: [], line: [], laws: [], frontier: [], fit: null }
    const empty = alexnetFigure({ ...nothing, y: { ...base.y, domain: [Infinity, -Infinity], ticks: [] } })
    const layout = layoutFigure(empty, { width: 344, height: 380 })
    expect(layout.yTicks.major.length).toBeGreaterThanOrEqual(2)
    expect(layout.lineLabels).toEqual([])
  })
})

describe('small parts', () => {
  it('moves labels apart and keeps their order', () => {
    const middles = spreadApart(
      [
        { middle: 50, height: 20 },
        { middle: 52, height: 20 },
        { middle: 51, height: 20 },
      ],
      0,
      100,
    )
    expect(middles).toEqual([50, 90, 70])
    expect(
      spreadApart(
        [
          { middle: 99, height: 20 },
          { middle: 98, height: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([90, 70])
  })

  it('wraps by width, breaks long words and ends a cut text with an ellipsis', () => {
    const lines = wrapText('The quick brown fox https://example.org/a/very/long/address jumps', 90, 12)
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(90)
    expect(lines.join('').replaceAll(' ', '')).toBe('Thequickbrownfoxhttps://example.org/a/very/long/addressjumps')
    expect(wrapText('one two three four five six', 40, 12, 'sans', 2).at(-1)).toMatch(/…$/)
    expect(wrapText('', 40, 12)).toEqual([])
  })

  it('finds the nearest point within reach, and none beyond', () => {
    const dots = [
      { id: 'a', x: 10, y: 10 },
      { id: 'b', x: 30, y: 10 },
    ]
    expect(nearestPoint(dots, 22, 10)?.id).toBe('b')
    expect(nearestPoint(dots, 20, 10)?.id).toBe('b') // equally close: the one drawn on top
    expect(nearestPoint(dots, 60, 10)).toBeNull()
  })

  it('walks points in date order and stays at the ends', () => {
    const order = dateOrder([
      { id: 'late', x: 30, y: 1 },
      { id: 'early', x: 10, y: 1 },
      { id: 'twin', x: 10, y: 5 },
    ])
    expect(order.map(({ id }) => id)).toEqual(['early', 'twin', 'late'])
    expect(stepPoint(order, null, 'next')?.id).toBe('early')
    expect(stepPoint(order, null, 'previous')?.id).toBe('late')
    expect(stepPoint(order, 'late', 'next')?.id).toBe('late')
    expect(stepPoint(order, 'late', 'first')?.id).toBe('early')
    expect(stepPoint([], null, 'next')).toBeNull()
  })
})
