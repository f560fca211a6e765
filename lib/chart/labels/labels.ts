/**
 * Labels beside what they name, none over another. Greedy: in the order asked for, each label takes the candidate with the
 * least ink under it; one that fits nowhere is dropped, because the details card and the table still hold its name.
 */
import type { Box, Obstacles } from './label-obstacles'
import { textWidth } from './text-width'

/** Which end of the text stands at its x. */
export type Anchor = 'start' | 'middle' | 'end'

/** A place to try: `x` at the anchor, `y` at the vertical middle of the text. */
export interface Candidate {
  readonly x: number
  readonly y: number
  readonly anchor: Anchor
}

/** A label, with the places it may take. */
export interface LabelRequest {
  readonly id: string
  readonly lines: readonly string[]
  /** Best first: a later one must have less ink under it to win. */
  readonly candidates: readonly Candidate[]
  /** Most ink that the label may cover; beyond it the label is dropped. */
  readonly tolerance: number
}

/** A label at the place it got, in pixels. */
export interface PlacedLabel {
  readonly id: string
  readonly lines: readonly string[]
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
  readonly anchor: Anchor
  readonly box: Box
}

/** Distance of baselines, as a share of the font size. */
export const LINE_HEIGHT = 1.25
/** Baseline below the vertical middle of a line, as a share of the font size. */
const BASELINE = 0.35
const GAP = 2

/** @param taken boxes that are already full; @param bounds that every label must stay inside */
export function placeLabels(
  requests: readonly LabelRequest[],
  size: number,
  ink: Obstacles,
  bounds: Box,
  taken: readonly Box[] = [],
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = []
  for (const request of requests) {
    let best: { readonly label: PlacedLabel; readonly cost: number } | null = null
    for (const [rank, candidate] of request.candidates.entries()) {
      const label = labelAt(request.id, request.lines, candidate, size)
      if (!inside(label.box, bounds)) continue
      if (taken.some((box) => overlap(box, label.box)) || placed.some(({ box }) => overlap(box, label.box))) continue
      const weight = ink.weightUnder(label.box)
      const cost = weight + rank * 0.1
      if (weight <= request.tolerance && (best === null || cost < best.cost)) best = { label, cost }
    }
    if (best) placed.push(best.label)
  }
  return placed
}

/** A label as it stands at a place. */
export function labelAt(id: string, lines: readonly string[], { x, y, anchor }: Candidate, size: number): PlacedLabel {
  const width = Math.max(...lines.map((line) => textWidth(line, size, 'sans-semibold')))
  const height = lines.length * size * LINE_HEIGHT
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  const top = y - height / 2
  return {
    id,
    lines,
    x,
    y: top + (size * LINE_HEIGHT) / 2 + size * BASELINE,
    anchor,
    box: { left, top, right: left + width, bottom: top + height },
  }
}

/** Moves boxes of given heights apart along one axis, as little as needed, in the order of their wishes. */
export function spreadApart(
  wishes: readonly { readonly middle: number; readonly height: number }[],
  low: number,
  high: number,
): readonly number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => (wishes[a]?.middle ?? 0) - (wishes[b]?.middle ?? 0))
  const tops = new Map<number, number>()
  let edge = low
  for (const index of order) {
    const wish = wishes[index]
    if (!wish) continue
    const top = Math.max(edge, wish.middle - wish.height / 2)
    tops.set(index, top)
    edge = top + wish.height
  }
  edge = high
  for (const index of [...order].reverse()) {
    const height = wishes[index]?.height ?? 0
    const top = Math.min(tops.get(index) ?? low, edge - height)
    tops.set(index, top)
    edge = top
  }
  return wishes.map(({ height }, index) => (tops.get(index) ?? low) + height / 2)
}

/** Whether two boxes touch or come closer than the gap between labels. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom && b.top < a.bottom

const inside = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom
