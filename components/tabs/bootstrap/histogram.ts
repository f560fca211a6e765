/** Drawn speeds in equal steps of the axis of speeds; the furthest draws are counted and not drawn. */
import { quantileSorted } from 'd3-array'

export interface SpeedHistogram {
  /** Lower end and width of the bars, doublings a year. */
  readonly from: number
  readonly step: number
  readonly counts: readonly number[]
  /** Draws outside the bars, and those that go against progress. */
  readonly clipped: number
  readonly against: number
}

/** How many bars a histogram has. */
export const BARS = 48

/** Share of draws at each end that may lie outside the picture: one wild draw must not press the others together. */
const TAIL = 0.005

/** @param speeds finite, at least one; @param bars how many */
export function speedHistogram(speeds: readonly number[], bars: number): SpeedHistogram {
  const sorted = [...speeds].sort((a, b) => a - b)
  const low = quantileSorted(sorted, TAIL) ?? 0
  const high = quantileSorted(sorted, 1 - TAIL) ?? 0
  const room = 0.04 * (high - low || Math.abs(high) || 1)
  const from = low - room
  const step = (high + room - from) / bars
  const counts = new Array<number>(bars).fill(0)
  let clipped = 0
  for (const speed of speeds) {
    const bar = Math.floor((speed - from) / step)
    if (bar < 0 || bar >= bars) clipped += 1
    else counts[bar] = (counts[bar] ?? 0) + 1
  }
  return { from, step, counts, clipped, against: speeds.filter((speed) => speed < 0).length }
}
