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
/** Ink that a candidate gains on the one before it by its place alone. */
const RANK = 0.1

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
    const width = widthOf(request.lines, size)
    let best: { readonly candidate: Candidate; readonly cost: number } | null = null
    for (const [rank, candidate] of request.candidates.entries()) {
      if (best !== null && best.cost <= rank * RANK) break // whatever lies under it, it is no better
      const box = boxAt(request.lines.length, width, candidate, size)
      if (!inside(box, bounds)) continue
      if (taken.some((other) => overlap(other, box)) || placed.some((other) => overlap(other.box, box))) continue
      const weight = ink.weightUnder(box)
      const cost = weight + rank * RANK
      if (weight <= request.tolerance && (best === null || cost < best.cost)) best = { candidate, cost }
    }
    if (best) placed.push(labelAt(request.id, request.lines, best.candidate, size))
  }
  return placed
}

/** A label as it stands at a place. */
export function labelAt(id: string, lines: readonly string[], { x, y, anchor }: Candidate, size: number): PlacedLabel {
  const box = boxAt(lines.length, widthOf(lines, size), { x, y, anchor }, size)
  return { id, lines, x, y: box.top + (size * LINE_HEIGHT) / 2 + size * BASELINE, anchor, box }
}

const widthOf = (lines: readonly string[], size: number): number =>
  Math.max(...lines.map((line) => textWidth(line, size, 'sans-semibold')))

function boxAt(lines: number, width: number, { x, y, anchor }: Candidate, size: number): Box {
  const height = lines * size * LINE_HEIGHT
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  const top = y - height / 2
  return { left, top, right: left + width, bottom: top + height }
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
