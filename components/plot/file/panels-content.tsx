/** Panels drawn for a file: beside each other where there is room, else one below the other. */
import type { ChartContent } from '@/components/chart/standalone-chart'
import { TextLines } from '@/components/chart/marks/text-lines'
import { textWidth } from '@/lib/chart/labels/text-width'
import { wrapText } from '@/lib/chart/labels/wrap-text'
import { pixel } from '@/lib/chart/mark-shape'
import type { Palette } from '@/lib/chart/palette'
import type { Panel } from './panel'
import { LawNames, Mark } from './panel-marks'
import { CHOICE_ROW, PANEL_TEXT, placePanel, type PlacedPanel } from './place-panel'

const BESIDE_FROM = 660
const GAP = 20
const LEAST = 120

/** @param height pixels that all should have together, null for what each wants */
export function panelsContent(panels: readonly Panel[], width: number, height: number | null): ChartContent {
  const columns = panels.length > 1 && width >= BESIDE_FROM ? 2 : 1
  const rows = Math.ceil(panels.length / columns)
  const each = (width - GAP * (columns - 1)) / columns
  const natural = panels.map((panel) => placePanel(panel, each, panel.height))
  const around = natural.map((placed) => placed.height - placed.panel.height)
  const room = height === null ? null : (height - GAP * (rows - 1)) / rows
  const placed = panels.map((panel, index) =>
    placePanel(panel, each, room === null ? panel.height : Math.max(LEAST, room - (around[index] ?? 0))),
  )
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(...placed.slice(row * columns, (row + 1) * columns).map((one) => one.height)),
  )
  const topOf = (row: number) => heights.slice(0, row).reduce((sum, one) => sum + one + GAP, 0)
  return {
    height: Math.max(0, topOf(rows) - GAP),
    draw: (palette) =>
      placed.map((one, index) => (
        <g
          key={one.panel.name}
          data-panel={one.panel.name}
          fontSize={PANEL_TEXT}
          fill={palette.ink3}
          transform={`translate(${pixel((index % columns) * (each + GAP))} ${pixel(topOf(Math.floor(index / columns)))})`}
        >
          <Axes placed={one} palette={palette} />
          {one.panel.marks.map((mark, place) => (
            <Mark key={place} mark={mark} placed={one} palette={palette} />
          ))}
          {one.panel.marks.map((mark, place) =>
            mark.kind === 'laws' ? <LawNames key={place} mark={mark} placed={one} palette={palette} /> : null,
          )}
          <Choices placed={one} palette={palette} />
        </g>
      )),
  }
}

interface PlacedProps {
  readonly placed: PlacedPanel
  readonly palette: Palette
}

function Axes({ placed: { panel, area, x, y, xTicks, yTicks }, palette }: PlacedProps) {
  const { left, right, top, bottom } = area
  const ofChoices = panel.choices !== undefined && panel.choices.length > 0
  return (
    <>
      <text x="0" y="11" fill={palette.ink2}>
        {panel.y.title}
      </text>
      {yTicks.map(({ value, label }) => (
        <g key={value}>
          <path d={`M${pixel(left)} ${pixel(y(value))}H${pixel(right)}`} stroke={palette.hairline} />
          <TickLabel label={label} right={left - 8} middle={y(value)} />
        </g>
      ))}
      {ofChoices ? null : (
        <path d={`M${pixel(left)} ${pixel(bottom)}H${pixel(right)}`} stroke={palette.ink3} data-top={top} />
      )}
      {xTicks.map(({ value, label }) => (
        <g key={value}>
          <path d={`M${pixel(x(value))} ${pixel(bottom)}v5`} stroke={palette.ink3} />
          <text x={pixel(x(value))} y={pixel(bottom + 17)} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {ofChoices ? null : (
        <text x={pixel(right)} y={pixel(bottom + 33)} textAnchor="end" fill={palette.ink2}>
          {panel.x.title}
        </text>
      )}
    </>
  )
}

/** Wrapped where it is wider than the room beside the axis. */
function TickLabel({
  label,
  right,
  middle,
}: {
  readonly label: string
  readonly right: number
  readonly middle: number
}) {
  const lines = textWidth(label, PANEL_TEXT) > right ? wrapText(label, right, PANEL_TEXT, 'sans', 2) : [label]
  return <TextLines lines={lines} x={right} y={middle + 4 - 6 * (lines.length - 1)} step={12} textAnchor="end" />
}

/** Who made which choice: a stroke for each result of it. */
function Choices({ placed: { panel, area, x, choicesTop }, palette }: PlacedProps) {
  const lines = (panel.choices ?? []).flatMap(({ title, rows }) => [
    { title, made: null, label: '' },
    ...rows.map(({ label, made }) => ({ title: null, made, label })),
  ])
  const count = panel.choices?.[0]?.rows[0]?.made.length ?? 1
  const width = Math.max(0.8, Math.min(5, ((area.right - area.left) / count) * 0.7))
  const tops = lines.map((_, index) =>
    lines.slice(0, index).reduce((sum, { title }) => sum + (title === null ? CHOICE_ROW : 20), choicesTop),
  )
  return lines.map(({ title, made, label }, index) => {
    const top = tops[index] ?? 0
    if (made === null)
      return (
        <text key={index} y={pixel(top + 15)} fontWeight="600" fill={palette.ink2}>
          {title}
        </text>
      )
    const strokes = made.flatMap((one, place) => (one ? [`M${pixel(x(place))} ${pixel(top + 2)}v8`] : []))
    return (
      <g key={index}>
        <text x="0" y={pixel(top + 10)}>
          {label}
        </text>
        <path d={`M${pixel(area.left)} ${pixel(top + 6)}H${pixel(area.right)}`} stroke={palette.hairline} />
        <path d={strokes.join('')} stroke={palette.ink2} strokeWidth={pixel(width)} />
      </g>
    )
  })
}
