/** What a series says, and which say more: apart from how it is found, so that a menu does not load the fitting. */
import type { HalvingTime } from '@/lib/fits/rates/halving-time'

/** How far the evidence of a series goes, the farthest first. */
export const evidenceOrder = ['clear', 'unclear', 'too-few'] as const

/** What one series says. */
export interface SeriesEvidence {
  readonly id: string
  readonly label: string
  /** Points of its line; 0 where it has none. */
  readonly n: number
  /** Rows that reach its level with a known cost; null where they are not counted. */
  readonly reaching: number | null
  /** Years from the first point of the line to the last. */
  readonly spanYears: number
  readonly state: (typeof evidenceOrder)[number]
  /** The performance held fixed; null where none is. */
  readonly level: number | null
  /** The rate of its line; null where it has none or the points are too few for one. */
  readonly halvingTime: HalvingTime | null
  /** Points of the line: decimal year and log₂ of the cost. */
  readonly points: readonly (readonly [year: number, log2Cost: number])[]
}

/** By how far the evidence goes, then by points, then by name. */
export function byEvidence(series: readonly SeriesEvidence[]): readonly SeriesEvidence[] {
  const rank = ({ state }: SeriesEvidence) => evidenceOrder.indexOf(state)
  return series.toSorted((a, b) => rank(a) - rank(b) || b.n - a.n || (a.label < b.label ? -1 : 1))
}
