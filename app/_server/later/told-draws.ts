/**
 * Draws that tell how far they are, away from the thread that answers requests. Bundled to `.precomputed/told-draws.mjs`, apart
 * from those of the build, so that a change here makes none of those old.
 */
import type { DrawnInTime, PairsRequest } from '../draws-thread'
import { needStudy, openPinned } from '../studies'
import { answerView } from '@/lib/result/comparison/compared-view'
import { type PairDraws, pairDrawSteps } from '@/lib/result/comparison/pair-draws'
import { drawSteps } from '@/lib/result/draws/draws'
import type { DrawsRequest } from '@/lib/result/draws/draws-request'
import type { View } from '@/lib/view/view'

export interface ToldDraws {
  readonly request: DrawsRequest
  /** Memory that both sides see: how many are made. */
  readonly done: Int32Array<SharedArrayBuffer>
}

export interface ToldPairs {
  readonly request: PairsRequest
  /** Memory that both sides see: how many of `parts` are made. */
  readonly done: Int32Array<SharedArrayBuffer>
  readonly parts: number
}

const studyOf = async ({ study, data }: View) => (await openPinned(study, data)) ?? (await needStudy(study))

/** Rejects where the study is not to be had. */
export async function drawTold({ request, done }: ToldDraws): Promise<DrawnInTime> {
  const start = performance.now()
  const steps = drawSteps(request, await studyOf(request.view))
  for (;;) {
    const step = steps.next()
    if (step.done) return { draws: step.value, ms: performance.now() - start }
    Atomics.store(done, 0, step.value)
  }
}

/** Rejects where a study is not to be had. */
export async function drawPairsTold({ request, done, parts }: ToldPairs): Promise<readonly PairDraws[]> {
  const views = await Promise.all(
    request.compared.map(async (view) => answerView({ view, study: await studyOf(view), draws: null })),
  )
  const steps = pairDrawSteps(views, request.level)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    Atomics.store(done, 0, Math.floor(step.value * parts))
  }
}
