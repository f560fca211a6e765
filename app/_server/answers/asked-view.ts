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
import type { Ignored } from '@/lib/view/refusal'
import { contextOf } from '@/lib/view/study-context'
import type { View } from '@/lib/view/view'
import { decodeView, DEFAULT_STUDY, readDataVersion, readStudyId, without } from '@/lib/view/view-codec'

/** A query as it was read: nothing is computed yet. */
export interface AskedView {
  readonly study: Study
  readonly view: View
  readonly ignored: readonly Ignored[]
}

/** @param others parameters that the surface knows beside the view's */
export async function readQuery(query: string, others: readonly string[] = []): Promise<AskedView> {
  const id = readStudyId(query)
  // The figure says so where the pinned version is kept no more.
  const study = (await openPinned(id, readDataVersion(query))) ?? (await needStudy(DEFAULT_STUDY))
  return { study, ...decodeView(query, contextOf(study, lawRates()), others) }
}

/** The view as far as a file shows it: without what of the page is open, and without a reader's notes but in pictures. */
export function shownView({ view, study }: AskedView, { notes = false }: { readonly notes?: boolean }): View {
  const answer = without('page', view, study.meta)
  return notes ? answer : without('notes', answer, study.meta)
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
