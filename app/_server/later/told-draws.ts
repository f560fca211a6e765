/**
 * Draws that tell how far they are, away from the thread that answers requests. Bundled to `.precomputed/told-draws.mjs`, apart
 * from those of the build, so that a change here makes none of those old.
 */
import type { DrawnInTime } from '../draws-thread'
import { needStudy, openPinned } from '../studies'
import { drawSteps } from '@/lib/result/draws/draws'
import type { DrawsRequest } from '@/lib/result/draws/draws-request'

export interface ToldDraws {
  readonly request: DrawsRequest
  /** Memory that both sides see: how many are made. */
  readonly done: Int32Array<SharedArrayBuffer>
}

/** Rejects where the study is not to be had. */
export async function drawTold({ request, done }: ToldDraws): Promise<DrawnInTime> {
  const start = performance.now()
  const { study, data } = request.view
  const steps = drawSteps(request, (await openPinned(study, data)) ?? (await needStudy(study)))
  for (;;) {
    const step = steps.next()
    if (step.done) return { draws: step.value, ms: performance.now() - start }
    Atomics.store(done, 0, step.value)
  }
}
