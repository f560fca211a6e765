/** What computes a view from its rows. It is fetched with them: a page is read, and its chart pointed at, before. */
import { withSpecifications } from '@/lib/figure/with-specifications'
import { describeFigure } from '@/lib/figure/describe-figure'
import { drawsRequest } from '@/lib/result/draws/draws-request'
import { otherSolverView } from '@/lib/result/other-solver'
import { sharesKey } from '@/lib/result/analyses/shares-key'
import { seriesSummary } from '@/lib/result/series-summary'
import { downloadsOf } from './downloads'
import { filesOfRows } from './made-files'

export const engine = {
  describeFigure,
  downloadsOf,
  drawsRequest,
  filesOfRows,
  otherSolverView,
  seriesSummary,
  sharesKey,
  withSpecifications,
}

export type Engine = typeof engine
