/** What a draw costs in the programs of a view (`lib/programs`), which make as many as a reader waits for. */

/** Microseconds of one draw with n fitted rows, by the program's language; measured. */
export interface ProgramTime {
  readonly python: (n: number) => number
  readonly r: (n: number) => number
}

/** Of a line of least squares. */
export const lineTime: ProgramTime = { python: (n) => 60 + n / 5, r: (n) => 60 + n / 5 }

/** Of a plane at a quantile, from edge to edge. */
export const quantilePlaneTime: ProgramTime = { python: (n) => 2000 + n * 8, r: (n) => 8000 + n * 30 }

/** Of a plane of least squares. */
export const planeTime: ProgramTime = { python: (n) => 100 + n / 5, r: (n) => 100 + n / 5 }
