/** Kinds of dots that a legend tells apart, by its ids. */
export const LEGEND_DOTS = ['emphasised', 'ringed', 'used', 'quiet', 'faint', 'hollow'] as const
