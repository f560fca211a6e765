/** Pixels around all that stands in a picture of a width. */
export const padOf = (width: number): number => Math.round(Math.min(44, Math.max(16, width * 0.035)))
