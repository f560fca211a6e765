/** The charts of pages that leave as files, by the name in their address. */
export const PAGE_CHARTS = ['studies', 'benchmarks', 'literature', 'replications', 'parameters'] as const

export type PageChart = (typeof PAGE_CHARTS)[number]

/** What a chart is written as. */
export const CHART_ENDINGS = ['svg', 'png', 'pdf', 'csv'] as const

export type ChartEnding = (typeof CHART_ENDINGS)[number]

/** @param query of the page, which only the literature's has */
export const pageChartPath = (chart: PageChart, ending: ChartEnding, query = ''): string =>
  `/api/v1/charts/${chart}.${ending}${query === '' ? '' : `?${query}`}`

/** The picture of a page's preview: as many rows as it has room for. */
export const pageCardPath = (chart: PageChart): string => pageChartPath(chart, 'png', 'cut=yes')
