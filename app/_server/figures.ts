/** Query in, figure out, on the server: finds the study, the measured laws and the draws that `describeFigure` needs. */
import { dataAsOf, lawRates } from './catalogue'
import { computeDraws, defaultDraws } from './server-draws'
import { needStudy, openStudy } from './studies'
import type { Study } from '@/lib/data/study'
import { describeFigure } from '@/lib/figure/describe-figure'
import { type Draws, drawsRequest } from '@/lib/result/draws'
import type { Figure } from '@/lib/figure/figure'
import { decodeView, DEFAULT_STUDY, readDataVersion, readStudyId } from '@/lib/view/view-codec'
import { contextOf } from '@/lib/view/study-context'

const DRAWS_TIME_LIMIT_MS = 20_000

export interface AskedFigure {
  readonly figure: Figure
  readonly study: Study
  /** Draws used; null where none are needed or none are there yet. */
  readonly draws: Draws | null
  readonly drawsOutcome: 'not-needed' | 'ready' | 'pending' | 'busy' | 'timeout'
}

interface Options {
  readonly origin: string
  /** Parameters that the surface knows beside the view's. */
  readonly others?: readonly string[]
  /** A page renders at once with "interval pending"; a file waits for its draws, under a time limit. */
  readonly waitForDraws: boolean
}

export async function openFigure(query: string, { origin, others = [], waitForDraws }: Options): Promise<AskedFigure> {
  const id = readStudyId(query)
  // A pinned version that nobody keeps any more falls back to the current one, and the figure says so.
  const pinned = readDataVersion(query)
  const study =
    (pinned === null ? null : await openStudy(id, pinned)) ?? (await openStudy(id)) ?? (await needStudy(DEFAULT_STUDY))
  const { view, ignored } = decodeView(query, contextOf(study), others)
  const request = drawsRequest(view, study)
  let draws = request ? defaultDraws(request.key) : null
  let drawsOutcome: AskedFigure['drawsOutcome'] = request ? (draws ? 'ready' : 'pending') : 'not-needed'
  if (request && !draws && waitForDraws && ignored.length === 0) {
    const outcome = await computeDraws(request, { timeLimitMs: DRAWS_TIME_LIMIT_MS })
    if (outcome.ok) draws = outcome.draws
    drawsOutcome = outcome.ok ? 'ready' : outcome.reason
  }
  const figure = describeFigure(view, study, { lawRates: lawRates(), draws, ignored, asOf: dataAsOf(), origin })
  return { figure, study, draws, drawsOutcome }
}
