/** Which lines of a picture have a name, and on which side of their ends it stands. */
import { standingOf } from '@/lib/result/evidence/standing'
import { chartWordsFor } from '@/lib/text/chart-words'
import type { Axes } from '@/lib/figure/figure'
import type { DataPoint } from '../layout-clip'
import type { Pieces } from '../layout-curves'
import { axisShare } from '../layout-scale'
import type { LineLabel, PlacedLayer } from '../placed'
import { markId } from '../scene'
import { textWidth } from './text-width'
import { wrapText } from './wrap-text'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

/** A line of one layer that carries its name. */
export interface NamedLine {
  readonly id: string
  readonly of: LineLabel['of']
  readonly layer: number
  readonly text: string
  readonly pieces: Pieces
  /** Its last point in the plot. */
  readonly end: DataPoint
  /** Where the name stands: in the right margin, to the right of an end inside the plot, or along a line cut short. */
  readonly place: 'margin' | 'after-end' | 'along'
}

/** The lines that carry their names: trends, then laws. */
export interface LineEnds {
  readonly lines: readonly NamedLine[]
  /** Width of the names that the right margin has to hold, 0 where no line ends there. */
  readonly marginWidth: (fontSize: number) => number
}

const LONGEST_LINE_NAME = { wide: 132, compact: 68 }
/** Ends further right than this share of the plot have their names in the margin; those before have room after them. */
const NEAR_EDGE = { wide: 0.84, compact: 0.7 }

/**
 * Lines that have a name and an end in the plot: trends first, because the last ones give way.
 * @param aside whether names stand in the right margin; else those that would, stand along their lines
 */
export function lineEnds(
  layers: readonly Pick<PlacedLayer, 'id' | 'name' | 'figure' | 'curves'>[],
  { x, y }: Axes,
  { compact, aside }: { readonly compact: boolean; readonly aside: boolean },
  lang: Lang,
): LineEnds {
  const { formatMonthsShort } = formats(lang)
  const trends = layers.flatMap(({ id, name, figure, curves }, layer) => {
    if (!figure.fit) return []
    const words = chartWordsFor(figure.view.lang)
    const months = standingOf(figure.fit) === 'no-rate' ? null : formatMonthsShort(figure.fit.halvingTime.months)
    const text = name === null ? words.trend(months) : words.trendOf(name, months)
    const pieces: Pieces = [...curves.line, ...curves.extrapolated]
    return [{ id: markId({ id }, 'trend'), of: 'trend' as const, layer, text, pieces }]
  })
  const laws = layers.flatMap(({ id, curves }, layer) =>
    curves.laws.map(({ law, pieces }) => ({
      id: markId({ id }, law.id),
      of: 'law' as const,
      layer,
      text: law.label,
      pieces,
    })),
  )
  const lines = [...trends, ...laws].flatMap((line): NamedLine[] => {
    const end = rightmost(line.pieces)
    if (!end) return []
    const along = axisShare(x, end[0])
    const height = axisShare(y, end[1])
    const cutShort = along < 1 - 1e-9 && (height > 1 - 1e-9 || height < 1e-9)
    const nearEdge = along > (compact ? NEAR_EDGE.compact : NEAR_EDGE.wide)
    // A line that leaves through the top or the bottom near the right edge still has its place beside it.
    const atEdge = nearEdge && (!cutShort || along > 0.9)
    const place = atEdge && aside ? 'margin' : atEdge || cutShort ? 'along' : 'after-end'
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

/** A number keeps its unit on its line: "Moore," then "18 months". */
export const nameLines = (text: string, fontSize: number, compact: boolean): readonly string[] =>
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
