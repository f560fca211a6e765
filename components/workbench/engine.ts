/** What computes a view from its rows. It is fetched with them: a page is read, and its chart pointed at, before. */
export { downloadsOf } from './downloads'
export { filesOfRows } from './made-files'
export { describeFigure } from '@/lib/figure/describe-figure'
export { drawsRequest } from '@/lib/result/draws/draws-request'
export { otherSolverView } from '@/lib/result/other-solver'
export { seriesSummary } from '@/lib/result/series-summary'
