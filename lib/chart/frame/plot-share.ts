/** Of a picture that grows with its words: what the plot has of its area, its ticks and labels counted, at the least. */
const PLOT_SHARE = 0.6

/**
 * Height at which a plot has its share of the picture.
 * @param words pixels of height that all else takes; @param width of the picture; @param inner width of the plot
 */
export function leastPlotHeight(words: number, width: number, inner: number): number {
  const share = (PLOT_SHARE * width) / inner
  return Math.ceil((words * share) / (1 - share))
}
