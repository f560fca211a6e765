/** The charts of pages that leave as files, by the name in their address: forest plots, and those with axes of their own. */
export const PAGE_FORESTS = ['studies', 'benchmarks', 'literature', 'replications', 'parameters'] as const
export const PAGE_PANELS = ['progress', 'penalty', 'split', 'sizes'] as const
export const PAGE_CHARTS = [...PAGE_FORESTS, ...PAGE_PANELS] as const

export type PageForest = (typeof PAGE_FORESTS)[number]
export type PagePanel = (typeof PAGE_PANELS)[number]
export type PageChart = PageForest | PagePanel

/** What a chart is written as. */
export const CHART_ENDINGS = ['svg', 'png', 'pdf', 'csv', 'txt'] as const

export type ChartEnding = (typeof CHART_ENDINGS)[number]

/** @param query of the page, which only the literature's and the split's have */
export const pageChartPath = (chart: PageChart, ending: ChartEnding, query = ''): string =>
  `/api/v1/charts/${chart}.${ending}${query === '' ? '' : `?${query}`}`

/** The picture of a page's preview: as many rows as it has room for. */
export const pageCardPath = (chart: PageChart): string => pageChartPath(chart, 'png', 'cut=yes')
