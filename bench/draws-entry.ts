/** One bootstrap from the texts of a study folder, as Node, a browser's worker and the tests can all run it. */
import { loadStudy } from '@/lib/data/load-study'
import { describeFigure } from '@/lib/figure/describe-figure'
import { drawSteps } from '@/lib/result/draws/draws'
import { drawsRequest } from '@/lib/result/draws/draws-request'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'

export interface DrawsJob {
  readonly id: string
  readonly rows: string
  readonly description: string
  readonly query: string
}

export interface DrawsRun {
  readonly slopes: readonly number[]
  /** Numbers of the figure that rest on the draws: slope, its ends, median. */
  readonly numbers: readonly number[]
  /** Milliseconds that the draws took, the second time (the first warms the compiler up). */
  readonly ms: number
}

export function runDraws({ id, rows, description, query }: DrawsJob): DrawsRun {
  const study = loadStudy(id, rows, description)
  const { view } = decodeView(query, contextOf(study, {}))
  const request = drawsRequest(view, study)
  if (!request) throw new Error(`${query} needs no draws`)
  const once = () => {
    const steps = drawSteps(request, study)
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
    }
  }
  once()
  const start = performance.now()
  const draws = once()
  const ms = performance.now() - start
  const { fit } = describeFigure(view, study, { lawRates: {}, draws, ignored: [], asOf: '2026-01-01', origin: '' })
  const numbers = fit
    ? [fit.slope, ...(fit.slopeInterval ?? []).map((end) => end ?? NaN), fit.bootstrap?.median ?? NaN]
    : []
  return { slopes: draws.slopes, numbers, ms }
}
