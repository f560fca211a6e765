/**
 * Draws that tell how far they are and can be stopped, away from the thread that answers requests. Bundled to
 * `.precomputed/told-draws.mjs`, apart from those of the build, so that a change here makes none of those old.
 */
import type { DrawnInTime } from '../draws-thread'
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

/** Memory that both sides see: other than 0 once nobody waits any more. A thread that ends by itself can begin the next at once. */
export interface Stoppable {
  readonly stop: Int32Array<SharedArrayBuffer>
}

/** Views whose differences are wanted. */
export interface PairsRequest {
  readonly compared: readonly View[]
  readonly level: number
}

export interface ToldPairs {
  readonly request: PairsRequest
  /** Memory that both sides see: how many of `parts` are made. */
  readonly done: Int32Array<SharedArrayBuffer>
  readonly parts: number
}

const studyOf = async ({ study, data }: View) => (await openPinned(study, data)) ?? (await needStudy(study))

function goOn(stop: Stoppable['stop']): void {
  if (Atomics.load(stop, 0) !== 0) throw new Error('nobody waits for these draws')
}

/** Rejects where the study is not to be had, and when it is stopped. */
export async function drawTold({ request, done, stop }: ToldDraws & Stoppable): Promise<DrawnInTime> {
  const start = performance.now()
  goOn(stop)
  const steps = drawSteps(request, await studyOf(request.view))
  for (;;) {
    const step = steps.next()
    if (step.done) return { draws: step.value, ms: performance.now() - start }
    Atomics.store(done, 0, step.value)
    goOn(stop)
  }
}

/** Rejects where a study is not to be had, and when it is stopped. */
export async function drawPairsTold({
  request,
  done,
  parts,
  stop,
}: ToldPairs & Stoppable): Promise<readonly PairDraws[]> {
  const views = await Promise.all(
    request.compared.map(async (view) => answerView({ view, study: await studyOf(view), draws: null })),
  )
  goOn(stop)
  const steps = pairDrawSteps(views, request.level)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    Atomics.store(done, 0, Math.floor(step.value * parts))
    goOn(stop)
  }
}
