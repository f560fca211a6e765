/** How far beyond its dates a line is drawn, and where it says nothing. */
import type { InversePrediction } from '@/lib/fits/questions/inverse-prediction'

/** A line is drawn so many times the span of its dates beyond them, and no further. */
export const FURTHEST_SPANS = 3

/** Whether a line through points from `first` to `last` is drawn up to a year, all in decimal years. */
export const isInReach = (year: number, first: number, last: number): boolean =>
  year >= first - FURTHEST_SPANS * (last - first) && year <= last + FURTHEST_SPANS * (last - first)

/** Whether a date says nothing: there were no such models long before the first one observed. */
export const isLongBefore = ({ side, drawn }: Pick<InversePrediction, 'side'> & { readonly drawn: boolean }): boolean =>
  side === 'before' && !drawn
