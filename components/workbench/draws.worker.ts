/** The bootstrap in the browser: a study and a request in, draws out, off the main thread. */
import { expose } from 'comlink'
import type { Study } from '@/lib/data/study'
import { type Draws, type DrawsRequest, drawSteps } from '@/lib/view-state/draws'

const api = {
  /** @param onProgress told the share done, 0 to 1 */
  draw(request: DrawsRequest, study: Study, onProgress: (share: number) => void): Draws {
    const steps = drawSteps(request, study)
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
      onProgress(step.value / request.draws)
    }
  },
}

export type DrawsApi = typeof api

expose(api)
