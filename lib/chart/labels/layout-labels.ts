/** Names of lines and marks and the title over the plot: which are wanted, and where each may stand. */
import { type Box, type Obstacles, obstacles } from './label-obstacles'
import {
  type Candidate,
  labelAt,
  LINE_HEIGHT,
  type LabelRequest,
  overlap,
  type PlacedLabel,
  placeLabels,
  spreadApart,
} from './labels'
import type { LineLabel, PlacedLayer, PlacedMark, Unlabelled } from '../placed'
import type { Pieces } from '../layout-curves'
import { forecastBoxes } from '../layout-forecast'
import { onAxis, type PlotRectangle } from '../layout-scale'
import { type LineEnds, type NamedLine, nameLines } from './line-ends'
import { textWidth } from './text-width'
import { ellipsis, wrapText } from './wrap-text'
import { MOST_ELEMENTS } from '@/lib/result/some-dots'

/** Ink that no name may cover. */
const [DOT, LINE] = [10, 10]

/** The y title over the plot; it may take two lines in a narrow picture. */
export const yTitleLines = (title: string, width: number, fontSize: number): readonly string[] =>
  wrapText(title, width - 8, fontSize, 'sans', 2)

/** Everything drawn, as ink that labels avoid; laid down when a label first asks for it. */
export function inkOf(scene: Unlabelled): Obstacles {
  let down: Obstacles | undefined
  const ink = () => (down ??= laidDown(scene))
  return {
    addDot: (...dot) => ink().addDot(...dot),
    addLine: (...line) => ink().addLine(...line),
    weightUnder: (box) => ink().weightUnder(box),
  }
}

/** Dots, trends and laws count most, steps and edges little. */
function laidDown({ size, x, y, layers }: Unlabelled): Obstacles {
  const ink = obstacles(size.width, size.height)
  const context = layers.flatMap((layer) => layer.context)
  const points = layers.flatMap((layer) => layer.points)
  const pixels = (piece: Pieces[number]): readonly (readonly [number, number])[] =>
    piece.map(([year, value]) => [x(year), y(value)] as const)
  for (const { curves } of layers) {
    for (const piece of [...curves.line, ...curves.extrapolated, ...curves.laws.flatMap(({ pieces }) => pieces)])
      ink.addLine(pixels(piece), LINE)
    for (const piece of [...curves.frontier, ...curves.prediction]) ink.addLine(pixels(piece), 0.5)
  }
  const quiet = context.length > 200 ? 0.3 : 2
  // A cloud of thousands is everywhere: it says nothing of where a name should stand, and is not there under a hand.
  const inTheWay = context.length > MOST_ELEMENTS ? context.filter(({ look }) => look === 'hollow') : context
  for (const dot of inTheWay) ink.addDot(dot.x, dot.y, dot.radius, dot.look === 'hollow' ? DOT : quiet)
  for (const dot of points)
    ink.addDot(dot.x, dot.y, dot.radius + 1, dot.emphasised && points.length <= 200 ? DOT : quiet)
  return ink
}

/** Names of lines and marks, and the boxes that later labels keep clear of. */
export interface EdgeLabels {
  readonly lines: readonly LineLabel[]
  readonly marks: readonly PlacedMark[]
  readonly taken: readonly Box[]
  /** Whether every line has its name nearest to it, and none covers a line or a dot. */
  readonly clear: boolean
}

/** Names of lines at their ends (in the right margin where there is one, else beside the line), and names of marks. */
export function edgeLabels(scene: Unlabelled, ends: LineEnds, ink: Obstacles): EdgeLabels {
  const { plot, size, fontSize, compact, x, axes } = scene
  const atEnd = ends.lines.filter(({ place }) => place !== 'along')
  const forecasts = scene.layers.flatMap((layer) => layer.forecasts.flatMap(forecastBoxes))
  // A name that would stand on a forecast goes beside its line.
  const outside = endLabels(scene, atEnd).filter(({ box }) => !forecasts.some((drawn) => overlap(drawn, box)))

  const marks = distinctMarks(scene.layers).filter(({ decimalYear }) => onAxis(axes.x, decimalYear))
  const bounds: Box = { left: plot.left + 2, top: plot.top + 1, right: plot.right - 2, bottom: plot.bottom - 2 }
  const markNames = placeLabels(
    marks.map(({ decimalYear, label }, index) => ({
      id: String(index),
      lines: wrapText(label, compact ? 96 : 132, fontSize, 'sans', 3),
      candidates: markCandidates(x(decimalYear), plot, fontSize),
      tolerance: Infinity,
    })),
    fontSize,
    ink,
    bounds,
  )
  const boxes = [...[...outside, ...markNames].map(({ box }) => box), ...forecasts]
  const along = ends.lines.filter(({ id }) => !outside.some((label) => label.id === id))
  const request = (line: NamedLine, candidates: readonly Candidate[], tolerance: number): LabelRequest => ({
    id: line.id,
    lines: compact
      ? [ellipsis(line.text.replaceAll('\u00a0', ' '), size.width * 0.6, fontSize, 'sans-semibold')]
      : nameLines(line.text, fontSize, false),
    candidates,
    tolerance,
  })
  const owned = placeLabels(
    along.map((line) => request(line, besideLine(line, scene).filter(nearestTo(line, ends, scene)), LINE - 1)),
    fontSize,
    ink,
    bounds,
    boxes,
  )
  const rest = along.filter(({ id }) => !owned.some((label) => label.id === id))
  const beside = [
    ...owned,
    ...placeLabels(
      rest.map((line) => request(line, besideLine(line, scene), Infinity)),
      fontSize,
      ink,
      bounds,
      [...boxes, ...owned.map(({ box }) => box)],
    ),
  ]
  const labels = [...outside, ...beside]
  const named = (of: LineLabel['of']): readonly LineLabel[] =>
    labels.flatMap((label) => {
      const line = ends.lines.find(({ id }) => id === label.id)
      return line?.of === of ? [{ ...label, of, layer: line.layer }] : []
    })
  return {
    lines: [...named('law'), ...named('trend')],
    marks: marks.map(({ decimalYear }, index) => ({
      x: x(decimalYear),
      label: markNames.find(({ id }) => id === String(index)) ?? null,
    })),
    taken: [...boxes, ...beside.map(({ box }) => box)],
    clear: rest.length === 0 && labels.length === ends.lines.length,
  }
}

/** The same change of rules in two layers is one mark. */
function distinctMarks(layers: readonly PlacedLayer[]): PlacedLayer['figure']['marks'] {
  const marks = layers.flatMap(({ figure }) => figure.marks)
  const key = ({ date, label }: (typeof marks)[number]): string => `${date} ${label}`
  return [...new Map(marks.map((mark) => [key(mark), mark])).values()]
}

/**
 * Names to the right of where lines end, at their height, moved apart. Lines that end on the same day share a column; the
 * last laws give way where height is short.
 */
function endLabels(scene: Unlabelled, lines: readonly NamedLine[]): readonly PlacedLabel[] {
  const { plot, x, y, fontSize, compact } = scene
  const columns = new Map<number, NamedLine[]>()
  for (const line of lines) {
    const at = Math.round(line.place === 'margin' ? plot.right + 5 : x(line.end[0]) + 9)
    columns.set(at, [...(columns.get(at) ?? []), line])
  }
  const placed = [...columns].flatMap(([at, named]) => {
    const wishes = named.map(({ id, text, end }) => {
      const rows = nameLines(text, fontSize, compact)
      return { id, rows, middle: y(end[1]), height: rows.length * fontSize * LINE_HEIGHT + 3 }
    })
    let count = wishes.length
    const heightOf = (n: number): number => wishes.slice(0, n).reduce((sum, { height }) => sum + height, 0)
    while (count > 0 && heightOf(count) > plot.bottom - plot.top) count--
    const shown = wishes.slice(0, count)
    const middles = spreadApart(shown, plot.top, plot.bottom)
    return shown
      .map(({ id, rows, middle }, index) =>
        labelAt(id, rows, { x: at, y: middles[index] ?? middle, anchor: 'start' }, fontSize),
      )
      .filter(({ box }) => box.right <= scene.size.width - 1)
  })
  // Columns of layers that end on different days may meet: the first line asked for keeps its place.
  return lines.reduce<readonly PlacedLabel[]>((kept, { id }) => {
    const label = placed.find((one) => one.id === id)
    return label && !kept.some(({ box }) => overlap(box, label.box)) ? [...kept, label] : kept
  }, [])
}

/** Above and below the line, from its end backwards. */
function besideLine(line: NamedLine, scene: Unlabelled): readonly Candidate[] {
  const { fontSize, plot } = scene
  const path = pathOf(line, scene)
  const from = path.reduce((least, [px]) => Math.min(least, px), Infinity)
  const to = path.reduce((most, [px]) => Math.max(most, px), -Infinity)
  const off = fontSize * 0.9
  return [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0].flatMap((share): Candidate[] => {
    const at = Math.min(from + share * (to - from), plot.right - 4)
    const height = heightAt(path, at)
    return [off, -off, 2 * off, -2 * off].flatMap((shift) =>
      (['end', 'middle', 'start'] as const).map((anchor) => ({ x: at, y: height + shift, anchor })),
    )
  })
}

const pathOf = ({ pieces }: NamedLine, { x, y }: Unlabelled): readonly (readonly [number, number])[] =>
  pieces.flatMap((piece) => piece.map(([year, value]) => [x(year), y(value)] as const))

/** Whether the name of a line, at a place, is nearer to it than to any other that has a name. */
function nearestTo(own: NamedLine, { lines }: LineEnds, scene: Unlabelled): (at: Candidate) => boolean {
  const half = textWidth(own.text, scene.fontSize, 'sans-semibold') / 2
  const path = pathOf(own, scene)
  const others = lines.filter(({ id }) => id !== own.id).map((line) => pathOf(line, scene))
  return ({ x, y, anchor }) => {
    const middle = anchor === 'start' ? x + half : anchor === 'end' ? x - half : x
    const away = (line: typeof path) => Math.abs(heightAt(line, middle) - y)
    return others.every((line) => away(line) > away(path) + 1)
  }
}

function heightAt(path: readonly (readonly [number, number])[], at: number): number {
  for (let index = 1; index < path.length; index++) {
    const [fromX, fromY] = path[index - 1] ?? [0, 0]
    const [toX, toY] = path[index] ?? [0, 0]
    if (fromX <= at && at <= toX && toX > fromX) return fromY + ((at - fromX) / (toX - fromX)) * (toY - fromY)
  }
  return path.at(-1)?.[1] ?? 0
}

/** Beside an upright line, from the top down. */
export function markCandidates(at: number, plot: PlotRectangle, fontSize: number): readonly Candidate[] {
  return [1.2, 3, 5, 8, 11, 14].flatMap((lines): Candidate[] => {
    const y = plot.top + lines * fontSize
    return [
      { x: at + 5, y, anchor: 'start' },
      { x: at - 5, y, anchor: 'end' },
    ]
  })
}
