import type { DrawnLine } from '../fit'

/** The slope of what a resampler gives: the number itself, or that of the line. */
export function drawnSlope(drawn: number | DrawnLine): number {
  return typeof drawn === 'number' ? drawn : drawn.slope
}
