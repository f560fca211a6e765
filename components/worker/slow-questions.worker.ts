/** The slow questions in the browser, off the main thread: a study and a question in, plain data out. */
import { expose } from 'comlink'
import type { Study } from '@/lib/data/study'
import { answerView, type ComparedView } from '@/lib/result/comparison/compared-view'
import { type PairDraws, pairDrawSteps } from '@/lib/result/comparison/pair-draws'
import type { BreakShape } from '@/lib/fits/questions/break-test/candidates'
import type { JointTest } from '@/lib/fits/questions/specification-curve/joint-test'
import type { LocalSlopes } from '@/lib/fits/questions/local-slope'
import type { Result } from '@/lib/problem'
import { breakOf, type BreakView } from '@/lib/result/analyses/break-view'
import type { CostError } from '@/lib/fits/rows/cost-error'
import { type ClusterInfluence, clusterInfluenceOf } from '@/lib/result/analyses/cluster-influence'
import { costErrorsOf, type CostErrorsView } from '@/lib/result/analyses/cost-errors-view'
import { type Draws, drawSteps } from '@/lib/result/draws/draws'
import { type DrawsRequest, drawsRequest } from '@/lib/result/draws/draws-request'
import {
  backTestOf,
  type BackTestView,
  inversePredictionOf,
  type TargetDates,
} from '@/lib/result/analyses/forecast-view'
import { jointTestOf } from '@/lib/result/analyses/joint-test-view'
import { localSlopesOf } from '@/lib/result/analyses/local-slopes-view'
import type { LawRates } from '@/lib/result/measured-laws'
import { type SpecificationShares, specificationShares } from '@/lib/result/analyses/specification-shares'
import { specificationsOf, type SpecificationsView } from '@/lib/result/analyses/specifications-view'
import { sweepOf, type SweepView } from '@/lib/result/analyses/sweep-view'
import type { View } from '@/lib/view/view'

/** Told the share done, 0 to 1. */
type OnProgress = (share: number) => void

/** What a comparison's intervals are read off: of each view its own, and those of the differences. */
export interface ComparisonDraws {
  readonly ofViews: readonly (Draws | null)[]
  readonly ofPairs: readonly PairDraws[]
}

const api = {
  draw(request: DrawsRequest, study: Study, onProgress: OnProgress): Draws {
    const steps = drawSteps(request, study)
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
      onProgress(step.value / request.draws)
    }
  },
  compare(asked: readonly Omit<ComparedView, 'draws'>[], level: number, onProgress: OnProgress): ComparisonDraws {
    const ofViews = asked.map(({ view, study }) => {
      const request = drawsRequest(view, study)
      return request && api.draw(request, study, () => undefined)
    })
    const answered = asked.map((one, place) => answerView({ ...one, draws: ofViews[place] ?? null }))
    const steps = pairDrawSteps(answered, level)
    for (;;) {
      const step = steps.next()
      if (step.done) return { ofViews, ofPairs: step.value }
      onProgress(step.value)
    }
  },
  costErrors: (view: View, study: Study, accuracy: CostError, onProgress: OnProgress): Result<CostErrorsView> =>
    costErrorsOf(view, study, accuracy, onProgress),
  sweep: (view: View, study: Study): SweepView => sweepOf(view, study),
  specifications: (
    view: View,
    study: Study,
    lawRates: LawRates,
    shown: readonly [number, number] | null,
    onProgress: OnProgress,
  ): SpecificationsView => specificationsOf(view, study, lawRates, shown, onProgress),
  specificationShares: (
    view: View,
    study: Study,
    lawRates: LawRates,
    onProgress: OnProgress,
  ): SpecificationShares | null => specificationShares(view, study, lawRates, onProgress),
  jointTest: (view: View, study: Study, onProgress: OnProgress): JointTest | null =>
    jointTestOf(view, study, onProgress),
  breakTest: (view: View, study: Study, shape: BreakShape, onProgress: OnProgress): Result<BreakView> =>
    breakOf(view, study, shape, onProgress),
  clusterInfluence: (view: View, study: Study, onProgress: OnProgress): ClusterInfluence | null =>
    clusterInfluenceOf(view, study, onProgress),
  localSlopes: (view: View, study: Study): LocalSlopes => localSlopesOf(view, study),
  backTest: (view: View, study: Study): BackTestView => backTestOf(view, study),
  inversePrediction: (view: View, study: Study, target: number): Result<TargetDates> =>
    inversePredictionOf(view, study, target),
}

export type SlowQuestions = typeof api

expose(api)
