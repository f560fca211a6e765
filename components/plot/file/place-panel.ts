/** Where a panel's axes stand in pixels: its scales, ticks and margins. */
import { scaleLinear, scaleLog } from 'd3-scale'
import { textWidth } from '@/lib/chart/labels/text-width'
import type { Tick } from '@/lib/figure/figure'
import type { Panel, PanelAxis } from './panel'

/** Pixels of all text in a panel. */
export const PANEL_TEXT = 11
const ABOVE = 24
const TICKS_BELOW = 22
const TITLE_BELOW = 16
const BESIDE = 58
export const CHOICE_ROW = 15
const CHOICE_HEAD = 20

export interface PlacedPanel {
  readonly panel: Panel
  /** Pixels of the whole panel, from its own top left corner. */
  readonly height: number
  readonly area: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  readonly x: (value: number) => number
  readonly y: (value: number) => number
  readonly xTicks: readonly Tick[]
  readonly yTicks: readonly Tick[]
  /** Top of the choices below the axis. */
  readonly choicesTop: number
}

/** @param width pixels; @param height pixels between the ends of the vertical axis */
export function placePanel(panel: Panel, width: number, height: number): PlacedPanel {
  const { choices = [], marks } = panel
  const top = panel.y.title === '' ? 10 : ABOVE
  const bottom = top + height
  const yTicks = panel.y.ticks(height)
  const names = [
    ...yTicks.map(({ label }) => label),
    ...choices.flatMap(({ title, rows }) => [title, ...rows.map(({ label }) => label)]),
  ]
  const left = Math.min(width * 0.4, Math.max(20, ...names.map((text) => textWidth(text, PANEL_TEXT)))) + 8
  const right = width - (marks.some(({ kind }) => kind === 'beside') ? BESIDE : 8)
  const x = scaleOf(panel.x, left, right)
  const hidden = choices.length > 0
  const choicesTop = bottom + 6
  const below = hidden ? choicesHeight(choices) : TICKS_BELOW + (panel.x.title === '' ? 0 : TITLE_BELOW)
  return {
    panel,
    height: bottom + below,
    area: { left, right, top, bottom },
    x,
    y: scaleOf(panel.y, bottom, top),
    xTicks: hidden ? [] : apart(panel.x.ticks(right - left), x, right),
    yTicks,
    choicesTop,
  }
}

const choicesHeight = (groups: NonNullable<Panel['choices']>): number =>
  groups.reduce((sum, { rows }) => sum + CHOICE_HEAD + CHOICE_ROW * rows.length, 0) + 12

function scaleOf({ scale, domain, reversed = false }: PanelAxis, from: number, to: number): (value: number) => number {
  const made = (scale === 'log' ? scaleLog() : scaleLinear()).domain(domain).range(reversed ? [to, from] : [from, to])
  // An end that nothing bounds is at the edge.
  return (value) => made(Number.isFinite(value) ? value : domain[value > 0 ? 1 : 0])
}

/** Those whose labels do not touch, from the first on. */
function apart(ticks: readonly Tick[], at: (value: number) => number, right: number): readonly Tick[] {
  const kept: { readonly tick: Tick; readonly from: number; readonly to: number }[] = []
  for (const tick of ticks) {
    const half = textWidth(tick.label, PANEL_TEXT) / 2
    const middle = at(tick.value)
    if (middle + half > right + 8) continue
    if (kept.every(({ from, to }) => middle + half + 8 < from || middle - half - 8 > to))
      kept.push({ tick, from: middle - half, to: middle + half })
  }
  return kept.map(({ tick }) => tick)
}
