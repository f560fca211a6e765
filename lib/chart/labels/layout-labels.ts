/** Names of lines and marks and the title over the plot: which are wanted, and where each may stand. */
import { chartWordsFor } from '@/lib/text/chart-words'
import { formatMonthsShort } from '@/lib/text/format'
import type { Axis, Figure } from '@/lib/figure/figure'
import { type Box, type Obstacles, obstacles } from './label-obstacles'
import {
  type Candidate,
  labelAt,
  LINE_HEIGHT,
  type LabelRequest,
  type PlacedLabel,
  placeLabels,
  spreadApart,
} from './labels'
import type { PlacedMark, Scene } from '../placed'
import type { DataPoint } from '../layout-clip'
import type { FigureCurves, Pieces } from '../layout-curves'
import { axisShare, onAxis, type PlotRectangle } from '../layout-scale'
import { textWidth } from './text-width'
import { ellipsis, wrapText } from './wrap-text'

interface NamedLine {
  readonly id: string
  readonly text: string
  readonly pieces: Pieces
  /** Its last point in the plot. */
  readonly end: DataPoint
  /** Where the name stands: in the right margin, to the right of an end inside the plot, or along a line cut short. */
  readonly place: 'margin' | 'after-end' | 'along'
}

export interface LineEnds {
  readonly lines: readonly NamedLine[]
  /** Width of the names that the right margin has to hold, 0 where no line ends there. */
  readonly marginWidth: (fontSize: number) => number
}

export const TREND_LABEL = 'trend'
const LONGEST_LINE_NAME = { wide: 132, compact: 68 }
const DOT = 10

/** The y title over the plot; it may take two lines in a narrow picture. */
export function yTitleLines(figure: Figure, width: number, fontSize: number): readonly string[] {
  return wrapText(figure.y.title || figure.text.yTitle, width - 8, fontSize, 'sans', 2)
}

/** Ends further right than this share of the plot have their names in the margin; those before have room after them. */
const NEAR_EDGE = { wide: 0.84, compact: 0.7 }

export function lineEnds(figure: Figure, curves: FigureCurves, x: Axis, y: Axis, compact: boolean): LineEnds {
  const words = chartWordsFor(figure.view.lang)
  const trend: Pieces = [...curves.line, ...curves.extrapolated]
  const months = figure.fit ? formatMonthsShort(figure.fit.halvingTime.months) : null
  const lines = [
    ...(months === null ? [] : [{ id: TREND_LABEL, text: words.trend(months), pieces: trend }]),
    ...curves.laws.map(({ law, pieces }) => ({ id: law.id, text: law.label, pieces })),
  ].flatMap((line): NamedLine[] => {
    const end = rightmost(line.pieces)
    if (!end) return []
    const along = axisShare(x, end[0])
    const height = axisShare(y, end[1])
    const cutShort = along < 1 - 1e-9 && (height > 1 - 1e-9 || height < 1e-9)
    const nearEdge = along > (compact ? NEAR_EDGE.compact : NEAR_EDGE.wide)
    // A line that leaves through the top or the bottom near the right edge still has its place beside it.
    const place = nearEdge && (!cutShort || along > 0.9) ? 'margin' : cutShort ? 'along' : 'after-end'
    return [{ ...line, end, place }]
  })
  return {
    lines,
    marginWidth: (fontSize) =>
      Math.max(
        0,
        ...lines
          .filter(({ place }) => place === 'margin')
          .flatMap(({ text }) =>
            nameLines(text, fontSize, compact).map((line) => textWidth(line, fontSize, 'sans-semibold')),
          ),
      ),
  }
}

/** Everything drawn, as ink that labels avoid: dots count most, lines little. */
export function inkOf({ size, x, y, curves, points, context }: Scene): Obstacles {
  const ink = obstacles(size.width, size.height)
  const pixels = (piece: Pieces[number]): readonly (readonly [number, number])[] =>
    piece.map(([year, value]) => [x(year), y(value)] as const)
  for (const piece of [...curves.line, ...curves.extrapolated, ...curves.laws.flatMap(({ pieces }) => pieces)])
    ink.addLine(pixels(piece), 1)
  for (const piece of [...curves.frontier, ...curves.prediction]) ink.addLine(pixels(piece), 0.5)
  const quiet = context.length > 200 ? 0.3 : 2
  for (const dot of context) ink.addDot(dot.x, dot.y, dot.radius, dot.look === 'hollow' ? DOT : quiet)
  for (const dot of points)
    ink.addDot(dot.x, dot.y, dot.radius + 1, dot.emphasised && points.length <= 200 ? DOT : quiet)
  return ink
}

export interface EdgeLabels {
  readonly trend: PlacedLabel | null
  readonly laws: readonly PlacedLabel[]
  readonly marks: readonly PlacedMark[]
  readonly taken: readonly Box[]
}

/** Names of lines at their ends (in the right margin where there is one, else beside the line), and names of marks. */
export function edgeLabels(scene: Scene, ends: LineEnds, ink: Obstacles): EdgeLabels {
  const { plot, size, fontSize, compact, x, figure, axes } = scene
  const atEnd = ends.lines.filter(({ place }) => place !== 'along')
  const outside = endLabels(scene, atEnd)

  const marks = figure.marks.filter(({ decimalYear }) => onAxis(axes.x, decimalYear))
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
  const boxes = [...outside, ...markNames].map(({ box }) => box)
  const beside = placeLabels(
    ends.lines
      .filter(({ id }) => !outside.some((label) => label.id === id))
      .map((line): LabelRequest => ({
        id: line.id,
        lines: compact
          ? [ellipsis(line.text, size.width * 0.6, fontSize, 'sans-semibold')]
          : nameLines(line.text, fontSize, false),
        candidates: besideLine(line, scene),
        tolerance: Infinity,
      })),
    fontSize,
    ink,
    bounds,
    boxes,
  )
  const all = [...outside, ...beside]
  return {
    trend: all.find(({ id }) => id === TREND_LABEL) ?? null,
    laws: all.filter(({ id }) => id !== TREND_LABEL),
    marks: marks.map(({ decimalYear }, index) => ({
      x: x(decimalYear),
      label: markNames.find(({ id }) => id === String(index)) ?? null,
    })),
    taken: [...boxes, ...beside.map(({ box }) => box)],
  }
}

/** A number keeps its unit on its line: "Moore," then "18 months". */
const nameLines = (text: string, fontSize: number, compact: boolean): readonly string[] =>
  wrapText(
    text.replace(/(\d) (?=\p{L}+\)?$)/u, '$1\u00a0'),
    compact ? LONGEST_LINE_NAME.compact : LONGEST_LINE_NAME.wide,
    fontSize,
    'sans-semibold',
    3,
  ).map((line) => line.replaceAll('\u00a0', ' '))

function rightmost(pieces: Pieces): DataPoint | null {
  const ends = pieces.map((piece) => piece.at(-1)).filter((end) => end !== undefined)
  return ends.reduce<DataPoint | null>((best, end) => (best && best[0] >= end[0] ? best : end), null)
}

/**
 * Names to the right of where lines end, at their height, moved apart. Lines that end on the same day share a column; the
 * last laws give way where height is short.
 */
function endLabels(scene: Scene, lines: readonly NamedLine[]): readonly PlacedLabel[] {
  const { plot, x, y, fontSize, compact } = scene
  const columns = new Map<number, NamedLine[]>()
  for (const line of lines) {
    const at = Math.round(line.place === 'margin' ? plot.right + 5 : x(line.end[0]) + 9)
    columns.set(at, [...(columns.get(at) ?? []), line])
  }
  return [...columns].flatMap(([at, named]) => {
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
}

/** Above and below the line, from its end backwards. */
function besideLine({ pieces }: NamedLine, { x, y, fontSize, plot }: Scene): readonly Candidate[] {
  const path = pieces.flatMap((piece) => piece.map(([year, value]) => [x(year), y(value)] as const))
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

function heightAt(path: readonly (readonly [number, number])[], at: number): number {
  for (let index = 1; index < path.length; index++) {
    const [fromX, fromY] = path[index - 1] ?? [0, 0]
    const [toX, toY] = path[index] ?? [0, 0]
    if (fromX <= at && at <= toX && toX > fromX) return fromY + ((at - fromX) / (toX - fromX)) * (toY - fromY)
  }
  return path.at(-1)?.[1] ?? 0
}

function markCandidates(at: number, plot: PlotRectangle, fontSize: number): readonly Candidate[] {
  return [1.2, 3, 5, 8, 11, 14].flatMap((lines): Candidate[] => {
    const y = plot.top + lines * fontSize
    return [
      { x: at + 5, y, anchor: 'start' },
      { x: at - 5, y, anchor: 'end' },
    ]
  })
}
