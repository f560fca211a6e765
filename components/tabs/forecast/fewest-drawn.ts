/** One forecast is told in a sentence and is no picture. */
export const FEWEST_DRAWN = 2
