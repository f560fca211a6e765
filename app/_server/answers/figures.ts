/** Query in, figure out, on the server: finds the study, the measured laws and the draws that `describeFigure` needs. */
import { dataAsOf, lawRates } from '../catalogue'
import { computeDraws, drawsAtBuild, type DrawsOutcome } from '../server-draws'
import { needStudy, openPinned } from '../studies'
import type { Asker } from '../limits/work-queue'
import type { Study } from '@/lib/data/study'
import { describeFigure } from '@/lib/figure/describe-figure'
import type { Draws } from '@/lib/result/draws/draws'
import { drawsRequest } from '@/lib/result/draws/draws-request'
import { otherSolverView } from '@/lib/result/other-solver'
import type { PackedDraws } from '@/lib/result/draws/packed-draws'
import { drawsCost } from '@/lib/result/draws/draws-cost'
import type { Figure } from '@/lib/figure/figure'
import { decodeView, DEFAULT_STUDY, readDataVersion, readStudyId } from '@/lib/view/view-codec'
import { contextOf } from '@/lib/view/study-context'
import type { Ignored } from '@/lib/view/refusal'
import type { View } from '@/lib/view/view'

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

/** The draws that the view needs, in time or not; `value` is null where it needs none. */
export async function drawsOf(
  { view, study }: AskedView,
  asker: Asker,
): Promise<DrawsOutcome | { readonly ok: true; readonly value: null }> {
  const request = drawsRequest(view, study)
  return request ? computeDraws(request, drawsCost(request, study), asker) : { ok: true, value: null }
}

/** @param withoutEachRow whether the reader is shown what comes out without each row, the longest part */
export function figureOf(
  { view, study, ignored }: AskedView,
  draws: Draws | null,
  { origin, withoutEachRow = true }: { readonly origin: string; readonly withoutEachRow?: boolean },
): Figure {
  const otherDraws = otherSolverDraws(view, study)?.draws ?? null
  const inputs = { lawRates: lawRates(), draws, otherDraws, ignored, asOf: dataAsOf(), origin, withoutEachRow }
  return describeFigure(view, study, inputs)
}

/** Of the same view with the other solver: those made at build, or none. */
function otherSolverDraws(view: View, study: Study) {
  const other = otherSolverView(view)
  const request = other && drawsRequest(other, study)
  return request && drawsAtBuild(request.key)
}

export interface OpenedFigure {
  readonly figure: Figure
  readonly study: Study
  /** Draws made at build: the view's own, and those of its like with the other solver. */
  readonly draws: readonly PackedDraws[]
}

/** For a page that renders at once, with "interval pending" where draws were not made at build. */
export async function openFigure(query: string, origin: string): Promise<OpenedFigure> {
  const asked = await readQuery(query)
  const request = drawsRequest(asked.view, asked.study)
  const own = request && drawsAtBuild(request.key)
  const atHand = [own, otherSolverDraws(asked.view, asked.study)].flatMap((one) => one?.packed ?? [])
  return { figure: figureOf(asked, own?.draws ?? null, { origin }), study: asked.study, draws: atHand }
}

/** For a page of ours that waits for its draws; should they not come in time, the figure says that the interval is pending. */
export async function openDrawnFigure(query: string): Promise<Figure> {
  const asked = await readQuery(query)
  const outcome = await drawsOf(asked, { client: '' })
  return figureOf(asked, outcome.ok ? outcome.value : null, { origin: '' })
}
