/** What a resampler gives, draw by draw. */

/** A line drawn by resampling. */
export interface DrawnLine {
  readonly slope: number
  /** Its log2 cost at the start of `LEVEL_YEAR`. */
  readonly level?: number
  /** Of a solver with several starts: some ended at another optimum. */
  readonly startsDisagree?: boolean
}

/** Where levels of drawn lines are given: near the data, so that they keep their digits. */
export const LEVEL_YEAR = 2020

/** Residuals put to other rows, the rows themselves kept: their number, and the slope when place i bears residual `picked[i]`. */
export interface ResidualResampler {
  /** Rows fitted, in date order. */
  readonly size: number
  readonly slopeOf: (picked: Uint32Array) => number | DrawnLine
}

/** The slope of what a resampler gives: the number itself, or that of the line. */
export function drawnSlope(drawn: number | DrawnLine): number {
  return typeof drawn === 'number' ? drawn : drawn.slope
}
