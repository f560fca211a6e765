/** The slow questions in the browser, off the main thread: a study and a question in, plain data out. */
import { expose } from 'comlink'
import type { Study } from '@/lib/data/study'
import type { BackTest } from '@/lib/fits/back-test'
import type { BreakShape } from '@/lib/fits/break-test/candidates'
import type { InversePrediction } from '@/lib/fits/inverse-prediction'
import type { Result } from '@/lib/problem'
import { breakOf, type BreakView } from '@/lib/view-state/break-view'
import { type CostAccuracy, costErrorsOf, type CostErrorsView } from '@/lib/view-state/cost-errors-view'
import { type Draws, type DrawsRequest, drawSteps } from '@/lib/view-state/draws'
import { backTestOf, inversePredictionOf } from '@/lib/view-state/forecast-view'
import type { LawRates } from '@/lib/view-state/measured-laws'
import { specificationsOf, type SpecificationsView } from '@/lib/view-state/specifications-view'
import { sweepOf, type SweepView } from '@/lib/view-state/sweep-view'
import type { View } from '@/lib/view-state/view'

/** Told the share done, 0 to 1. */
type OnProgress = (share: number) => void

const api = {
  draw(request: DrawsRequest, study: Study, onProgress: OnProgress): Draws {
    const steps = drawSteps(request, study)
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
      onProgress(step.value / request.draws)
    }
  },
  costErrors: (view: View, study: Study, accuracy: CostAccuracy, onProgress: OnProgress): Result<CostErrorsView> =>
    costErrorsOf(view, study, accuracy, onProgress),
  sweep: (view: View, study: Study): SweepView => sweepOf(view, study),
  specifications: (
    view: View,
    study: Study,
    lawRates: LawRates,
    shown: readonly [number, number] | null,
    onProgress: OnProgress,
  ): SpecificationsView => specificationsOf(view, study, lawRates, shown, onProgress),
  breakTest: (view: View, study: Study, shape: BreakShape, onProgress: OnProgress): Result<BreakView> =>
    breakOf(view, study, shape, onProgress),
  backTest: (view: View, study: Study): BackTest => backTestOf(view, study),
  inversePrediction: (view: View, study: Study, target: number): Result<InversePrediction> =>
    inversePredictionOf(view, study, target),
}

export type DrawsApi = typeof api

expose(api)
