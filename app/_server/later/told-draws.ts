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

/** @param tell how far it is @throws when it is stopped, before the first step or between two */
function drawnToEnd<Made>(steps: Generator<number, Made>, { stop }: Stoppable, tell: (far: number) => void): Made {
  for (;;) {
    if (Atomics.load(stop, 0) !== 0) throw new Error('nobody waits for these draws')
    const step = steps.next()
    if (step.done) return step.value
    tell(step.value)
  }
}

/** Rejects where the study is not to be had, and when it is stopped. */
export async function drawTold(told: ToldDraws & Stoppable): Promise<DrawnInTime> {
  const start = performance.now()
  const steps = drawSteps(told.request, await studyOf(told.request.view))
  const draws = drawnToEnd(steps, told, (made) => Atomics.store(told.done, 0, made))
  return { draws, ms: performance.now() - start }
}

/** Rejects where a study is not to be had, and when it is stopped. */
export async function drawPairsTold(told: ToldPairs & Stoppable): Promise<readonly PairDraws[]> {
  const { compared, level } = told.request
  const views = await Promise.all(
    compared.map(async (view) => answerView({ view, study: await studyOf(view), draws: null })),
  )
  return drawnToEnd(pairDrawSteps(views, level), told, (share) =>
    Atomics.store(told.done, 0, Math.floor(share * told.parts)),
  )
}
