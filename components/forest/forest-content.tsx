/** A forest plot drawn for a file: names, the marks of the page's table, and its numbers beside them. */
import type { ChartContent } from '@/components/chart/standalone-chart'
import { textWidth } from '@/lib/chart/labels/text-width'
import { wrapText } from '@/lib/chart/labels/wrap-text'
import { pixel } from '@/lib/chart/mark-shape'
import type { Palette } from '@/lib/chart/palette'
import { forestWords } from '@/lib/text/pages/forest'
import type { Lang } from '@/lib/text/words-in'
import type { ForestChart, ForestLine, ForestMark } from './forest-chart'
import { FootAxis, ForestGrid, HeadAxis } from './forest-axes'
import { ForestKeys, KEY_ROW, rowsOfKeys } from './forest-keys'
import { EstimateMark, RateMark } from './forest-marks'

const SIZE = 11
const LINE = 13.5
const HEAD = 44
const FOOT = 44
/** For how many rows are left out. */
const REST = 18
const GAP = 14
/** Pixels that the name of a tick has. */
const TICK = 28
/** Of the width: the picture's least share, and the most that names have. */
const LEAST_PLOT = 0.28
const MOST_NAMES = 0.33
const MOST_CELL = 0.2
/** Pixels below which the words under the axis have two lines. */
const STACKED_BELOW = 260

interface Placed extends ForestLine {
  readonly top: number
  readonly height: number
  readonly lines: readonly string[]
}

/**
 * The plot at a width; columns that leave the picture too little room are left out, the last first.
 * @param asked pixels of height: rows stand further apart to fill it, or, where `cut` says so, those without room are left out
 */
export function forestContent(
  forest: ForestChart,
  lang: Lang,
  width: number,
  asked: number | null,
  cut: boolean,
): ChartContent {
  const natural = placedForest(forest, lang, width, cut ? asked : null, 0)
  const short = cut || asked === null ? 0 : asked - natural.height
  return short > 0 ? placedForest(forest, lang, width, null, short / natural.rows) : natural
}

/** @param most pixels of height; null: as high as it needs; @param apart pixels between rows beside what they need */
function placedForest(
  forest: ForestChart,
  lang: Lang,
  width: number,
  most: number | null,
  apart: number,
): ChartContent & { readonly rows: number } {
  const { groups, columns, keys } = forest
  // A picture of a given height has little room: its marks are told by the page.
  const lines = groups.flatMap((group) => group.lines)
  const widest = (texts: readonly string[], most: number) =>
    Math.min(most, Math.max(...texts.map((text) => textWidth(text, SIZE))))
  const names = Math.max(60, widest([forest.head, ...lines.map(({ label }) => label)], width * MOST_NAMES))
  const widths: number[] = []
  for (const [place, title] of columns.entries()) {
    const wanted = widest([title, ...lines.map(({ cells }) => cells[place] ?? '')], width * MOST_CELL)
    const used = [...widths, wanted].reduce((sum, one) => sum + one + GAP, names + GAP)
    if (width - used < width * LEAST_PLOT) break
    widths.push(wanted)
  }
  const right = width - widths.reduce((sum, one) => sum + one + GAP, 0)
  const plot = { left: names + GAP, width: right - names - GAP }
  const scale = thinned(forest.scale, plot.width)
  const keyRows = most === null ? rowsOfKeys(keys, width) : []
  let top = keyRows.length * KEY_ROW + (keyRows.length > 0 ? 8 : 0)
  const head = top
  top += HEAD
  const headings: { readonly text: string; readonly y: number }[] = []
  const placed: Placed[] = []
  const last = most === null ? Infinity : most - FOOT - REST
  for (const { heading, lines: own } of groups) {
    if (top + 2 * LINE + 26 > last) break
    if (heading !== '') {
      headings.push({ text: wrapText(heading, width, SIZE, 'sans', 1)[0] ?? '', y: top + LINE })
      top += LINE + 8
    }
    for (const line of own) {
      const wrapped = wrapText(line.label, names, SIZE, 'sans', 3)
      const most = Math.max(wrapped.length, ...widths.map((w, i) => wrapText(line.cells[i] ?? '', w + 1, SIZE).length))
      const height = Math.max(most * LINE + 6, line.marks.length > 1 ? 30 : 20) + apart
      if (top + height > last) break
      placed.push({ ...line, top, height, lines: wrapped })
      top += height
    }
  }
  const foot = top + 4
  const left = lines.length - placed.length
  const stacked = plot.width < STACKED_BELOW
  return {
    rows: Math.max(1, placed.length),
    height: most ?? foot + FOOT + (stacked ? 15 : 0),
    draw: (palette) => (
      <g fontSize={SIZE} fill={palette.ink2}>
        <ForestKeys rows={keyRows} palette={palette} />
        <text y={head + 32} fontWeight="600">
          {forest.head}
        </text>
        {widths.map((w, place) => (
          <text
            key={place}
            x={pixel(cellLeft(right, widths, place) + w)}
            y={head + 32}
            textAnchor="end"
            fontWeight="600"
          >
            {columns[place]}
          </text>
        ))}
        <svg x={pixel(plot.left)} y={head} width={pixel(plot.width)} height={HEAD} overflow="visible">
          <HeadAxis lang={lang} scale={scale} laws={forest.laws} palette={palette} />
        </svg>
        <svg
          x={pixel(plot.left)}
          y={head + HEAD - 6}
          width={pixel(plot.width)}
          height={pixel(foot - head - HEAD + 6)}
          overflow="visible"
        >
          <ForestGrid scale={scale} laws={forest.laws} palette={palette} />
        </svg>
        {headings.map(({ text, y }) => (
          <text key={`${text} ${y}`} y={pixel(y)} fontWeight="600" fill={palette.ink} {...halo(palette)}>
            {text}
          </text>
        ))}
        {placed.map((line, index) => (
          <g key={index}>
            <Lines lines={line.lines} x={0} top={line.top} height={line.height} anchor="start" />
            <svg
              x={pixel(plot.left)}
              y={pixel(line.top)}
              width={pixel(plot.width)}
              height={pixel(line.height)}
              overflow="visible"
            >
              {line.marks.map((mark, place) => (
                <Mark
                  key={place}
                  mark={mark}
                  scale={scale}
                  shift={shiftOf(place, line.marks.length)}
                  palette={palette}
                />
              ))}
            </svg>
            {widths.map((w, place) => (
              <Lines
                key={place}
                lines={wrapText(line.cells[place] ?? '', w + 1, SIZE)}
                x={cellLeft(right, widths, place) + w}
                top={line.top}
                height={line.height}
                anchor="end"
              />
            ))}
          </g>
        ))}
        <svg x={pixel(plot.left)} y={pixel(foot)} width={pixel(plot.width)} height={FOOT} overflow="visible">
          <FootAxis lang={lang} scale={scale} palette={palette} stacked={stacked} />
        </svg>
        {left === 0 ? null : (
          <text y={pixel(foot + FOOT + 10)} fill={palette.ink3}>
            {forestWords(lang).moreRows(left)}
          </text>
        )}
      </g>
    ),
  }
}

/** Every other tick where their names would touch; zero stays. */
function thinned(scale: ForestChart['scale'], width: number): ForestChart['scale'] {
  const { ticks } = scale
  const kept = Math.max(0, ticks.indexOf(0)) % 2
  return ticks.length * TICK > width ? { ...scale, ticks: ticks.filter((_, index) => index % 2 === kept) } : scale
}

const halo = ({ paper }: Palette) =>
  ({ stroke: paper, strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' }) as const

/** Two marks stand above and below the middle of their row. */
const shiftOf = (place: number, count: number): number => (count === 1 ? 0 : place === 0 ? -7 : 7)

const cellLeft = (right: number, widths: readonly number[], place: number): number =>
  right + widths.slice(0, place).reduce((sum, one) => sum + one + GAP, GAP)

interface MarkProps {
  readonly mark: ForestMark
  readonly scale: ForestChart['scale']
  readonly shift: number
  readonly palette: Palette
}

function Mark({ mark, ...rest }: MarkProps) {
  if (mark.kind === 'time') return <EstimateMark drawn={mark.drawn} tone={mark.tone} {...rest} />
  return <RateMark {...mark} {...rest} />
}

interface LinesProps {
  readonly lines: readonly string[]
  readonly x: number
  readonly top: number
  readonly height: number
  readonly anchor: 'start' | 'end'
}

/** Lines of a cell about the middle of its row. */
function Lines({ lines, x, top, height, anchor }: LinesProps) {
  const first = top + height / 2 - ((lines.length - 1) * LINE) / 2 + SIZE * 0.36
  return lines.map((text, index) => (
    <text key={index} x={pixel(x)} y={pixel(first + index * LINE)} textAnchor={anchor}>
      {text}
    </text>
  ))
}
