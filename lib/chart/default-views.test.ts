/** No word over a point, a word, a forecast or a line: in the picture of every default view and every preset. */
import { describe, expect, it } from 'vitest'
import { figureOf, studies } from '@/lib/result/bundled-studies.fixture'
import { expectLabelsApart } from './fixtures/labels-apart'
import { overlap } from './labels/labels'
import type { Box } from './labels/label-obstacles'
import { textWidth } from './labels/text-width'
import { layoutFigure, layoutScene } from './layout'
import { forecastBoxes } from './layout-forecast'
import type { SceneLayout } from './placed'
import { soleLayer } from './scene'

const queries = [...studies.values()].flatMap(({ meta }) =>
  ['', ...meta.presets.map(({ query }) => query)].map((query) =>
    [`study=${meta.id}`, query].filter((part) => part !== '').join('&'),
  ),
)
/** A headline with its forecast, whose bars lie where the trend's name would stand. */
const FORECAST = 'target=1e12&until=2027-01-01'

/** As the workbench draws at 1440 and at 360 pixels. */
const sizes = [
  { width: 920, height: 480 },
  { width: 328, height: 360 },
]

interface Word {
  readonly what: string
  readonly box: Box
}

/** Words of the picture with the pixels that they take. */
function wordsOf({ pointLabels, lineLabels, marks, xTicks, yTicks, fontSize, plot }: SceneLayout): readonly Word[] {
  const named = [...pointLabels, ...lineLabels, ...marks.flatMap(({ label }) => label ?? [])]
  return [
    ...named.map(({ lines, box }) => ({ what: lines.join(' '), box })),
    // Baselines as components/chart/marks/axes.tsx sets them; digits rise about 0.75 of their size.
    ...xTicks.major.map(({ at, label }) => {
      const half = textWidth(label, fontSize) / 2
      const baseline = plot.bottom + 8 + fontSize
      return {
        what: label,
        box: { left: at - half, right: at + half, top: baseline - 0.75 * fontSize, bottom: baseline },
      }
    }),
    ...yTicks.major.map(({ at, label }) => {
      const right = plot.left - 8
      const baseline = at + 0.35 * fontSize
      return {
        what: label,
        box: { left: right - textWidth(label, fontSize), right, top: baseline - 0.75 * fontSize, bottom: baseline },
      }
    }),
  ]
}

/** Whether a dot's middle lies in a box. */
const covers = ({ left, right, top, bottom }: Box, { x, y }: { readonly x: number; readonly y: number }): boolean =>
  x > left && x < right && y > top && y < bottom

/** Dots that stand out: those of the fit where they are few enough to be read one by one, and those left out by hand. */
const standing = ({ layers }: SceneLayout) =>
  layers.flatMap(({ points, context }) => [
    ...(points.length <= 200 ? points.filter(({ emphasised }) => emphasised) : []),
    ...context.filter(({ look }) => look === 'hollow'),
  ])

/** What lies under a word that should not, in words. */
function coveredIn(layout: SceneLayout): readonly string[] {
  const words = wordsOf(layout)
  const forecasts = layout.layers.flatMap(({ forecasts: all }) => all.flatMap(forecastBoxes))
  return words.flatMap(({ what, box }, index) => [
    ...words.slice(index + 1).flatMap((other) => (overlap(box, other.box) ? [`${what} over ${other.what}`] : [])),
    ...forecasts.flatMap((forecast) => (overlap(box, forecast) ? [`${what} over a forecast`] : [])),
    ...standing(layout).flatMap((dot) => (covers(box, dot) ? [`${what} over a point`] : [])),
    ...(linesOf(layout).some((line) => line.some((at) => covers(box, at))) ? [`${what} over a line`] : []),
  ])
}

/** Trends and laws in the plot, as pixels close to one another from end to end. */
const linesOf = ({ layers, x, y }: SceneLayout) =>
  layers.flatMap(({ curves }) =>
    [curves.line, curves.extrapolated, ...curves.laws.map(({ pieces }) => pieces)].flat().map((piece) =>
      piece.flatMap(([year, value], index) => {
        const [beforeYear, before] = piece[index - 1] ?? [year, value]
        const [from, to] = [
          { x: x(beforeYear), y: y(before) },
          { x: x(year), y: y(value) },
        ]
        const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y)) + 1
        return Array.from({ length: steps }, (_, step) => {
          const share = (step + 1) / steps
          return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }
        })
      }),
    ),
  )

it('has most of the width of a phone for the plot where names of lines cover nothing in it', () => {
  const [wide, phone] = sizes
  if (!wide || !phone) throw new Error('no sizes')
  const prices = figureOf('study=inference-prices')
  const before = layoutFigure(prices, phone)
  const { plot, margins, lineLabels } = before
  expect(plot.right - plot.left).toBeGreaterThan(0.75 * phone.width)
  expect(lineLabels).toHaveLength(3)
  // A margin that is kept under the hand keeps where the names stand.
  const besides = layoutScene(soleLayer(prices), prices, phone, 'en', { ...before, margins: { ...margins, right: 70 } })
  expect(besides.lineLabels.every(({ box }) => box.left > besides.plot.right)).toBe(true)
  const inside = layoutScene(soleLayer(prices), prices, phone, 'en', before)
  expect(inside.lineLabels.every(({ box }) => box.right < inside.plot.right)).toBe(true)
  for (const { id, box } of inside.lineLabels) {
    const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }
    const away = linesOf(inside).map((line) =>
      Math.min(...line.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y))),
    )
    const ids = [...inside.layers.flatMap(({ curves }) => [...curves.line, ...curves.extrapolated].map(() => 'trend'))]
    const all = [
      ...ids,
      ...inside.layers.flatMap(({ curves }) => curves.laws.flatMap(({ law, pieces }) => pieces.map(() => law.id))),
    ]
    expect(all[away.indexOf(Math.min(...away))]).toBe(id)
  }
  // Where there is room they stand in the order of their lines' ends.
  const names = layoutFigure(prices, wide).lineLabels
  expect(names.every(({ box }) => box.left > layoutFigure(prices, wide).plot.right)).toBe(true)
})

it('holds a forecast that would be covered', () => {
  for (const size of sizes) expect(layoutFigure(figureOf(FORECAST), size).layers[0]?.forecasts).toHaveLength(2)
})

describe.each(sizes)('a picture of $width by $height', (size) => {
  it.each([...queries, FORECAST])('has no word over anything: %s', (query) => {
    const layout = layoutFigure(figureOf(query), size)
    expectLabelsApart(layout)
    expect(coveredIn(layout)).toEqual([])
  })
})
