/** What the plot has of a picture's area, its ticks and labels counted, at the least. */
const PLOT_SHARE = 0.6

/**
 * Height at which a plot has its share of the picture.
 * @param words pixels of height that all else takes; @param width of the picture; @param inner width of the plot
 */
export function leastPlotHeight(words: number, width: number, inner: number): number {
  const share = (PLOT_SHARE * width) / inner
  return Math.ceil((words * share) / (1 - share))
}

/** Height at which a plot so wide has its share of a picture of a given size; all in pixels. */
export const plotHeightIn = (width: number, height: number, inner: number): number =>
  Math.ceil((PLOT_SHARE * width * height) / inner)
