/** Query in, figure out, given its draws: finds the study and the measured laws that `describeFigure` needs. Server only. */
import { dataAsOf, lawRates } from '../catalogue'
import { drawsAtBuild } from '../draws-at-build'
import { sharesAtBuild, sharesNow } from '../shares'
import { needStudy, openPinned } from '../studies'
import type { Study } from '@/lib/data/study'
import { describeFigure } from '@/lib/figure/describe-figure'
import { withSpecifications } from '@/lib/figure/with-specifications'
import type { Figure } from '@/lib/figure/figure'
import type { Draws } from '@/lib/result/draws/draws'
import { drawsRequest } from '@/lib/result/draws/draws-request'
import { otherSolverView } from '@/lib/result/other-solver'
import type { AskedView } from '@/lib/view/asked-view'
import { contextOf } from '@/lib/view/study-context'
import type { View } from '@/lib/view/view'
import { DEFAULT_STUDY, readDataVersion, readStudyId } from '@/lib/view/study-id'
import { decodeView } from '@/lib/view/view-codec'

/** @param others parameters that the surface knows beside the view's */
export async function readQuery(query: string, others: readonly string[] = []): Promise<AskedView> {
  const id = readStudyId(query)
  // The figure says so where the pinned version is kept no more.
  const study = (await openPinned(id, readDataVersion(query))) ?? (await needStudy(DEFAULT_STUDY))
  return { study, ...decodeView(query, contextOf(study, lawRates()), others) }
}

/**
 * @param withoutEachRow whether the reader is shown what comes out without each row, the longest part
 * @param countsAlways whether specifications are counted for a view that has no counts from the build
 */
export function figureOf(
  { view, study, ignored }: AskedView,
  draws: Draws | null,
  {
    origin,
    withoutEachRow = true,
    countsAlways = false,
  }: { readonly origin: string; readonly withoutEachRow?: boolean; readonly countsAlways?: boolean },
): Figure {
  const otherDraws = otherSolverDraws(view, study)?.draws ?? null
  const inputs = { lawRates: lawRates(), draws, otherDraws, ignored, asOf: dataAsOf(), origin, withoutEachRow }
  const shares = countsAlways ? sharesNow(view, study) : sharesAtBuild(view, study)
  return withSpecifications(describeFigure(view, study, inputs), study, shares)
}

/** Of the same view with the other solver: those made at build, or none. */
export function otherSolverDraws(view: View, study: Study) {
  const other = otherSolverView(view)
  const request = other && drawsRequest(other, study)
  return request && drawsAtBuild(request.key)
}
