/** What pages and files ask for: the draws of a view, and its figure with them or without. Server only. */
import { figureOf, otherSolverDraws, readQuery } from './asked-view'
import type { AskedView } from '@/lib/view/asked-view'
import { drawsAtBuild } from '../draws-at-build'
import { inThread } from '../in-thread'
import { keptFigure } from '../pages/kept-figure'
import { computeDraws, type DrawsOutcome } from '../server-draws'
import type { Asker } from '../limits/work-queue'
import type { Study } from '@/lib/data/study'
import type { Figure } from '@/lib/figure/figure'
import { drawsCost } from '@/lib/result/draws/draws-cost'
import { drawsRequest } from '@/lib/result/draws/draws-request'
import type { PackedDraws } from '@/lib/result/draws/packed-draws'

/** The draws that the view needs, in time or not; `value` is null where it needs none. */
export async function drawsOf(
  { view, study }: AskedView,
  asker: Asker,
): Promise<DrawsOutcome | { readonly ok: true; readonly value: null }> {
  const request = drawsRequest(view, study)
  return request ? computeDraws(request, drawsCost(request, study), asker) : { ok: true, value: null }
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
  const figure = inThread ? await keptFigure(asked, query, origin) : figureOf(asked, own?.draws ?? null, { origin })
  return { figure, study: asked.study, draws: atHand }
}

/** For a page of ours that waits for its draws; should they not come in time, the figure says that the interval is pending. */
export async function openDrawnFigure(query: string, origin = ''): Promise<Figure> {
  const asked = await readQuery(query)
  const outcome = await drawsOf(asked, { client: '' })
  return figureOf(asked, outcome.ok ? outcome.value : null, { origin })
}
