/** The threshold sweep of a view (METHODS 5): its question asked at every observed level, with the view's own level. */
import type { Study } from '@/lib/data/study'
import { type ThresholdSweep, thresholdSweep } from '@/lib/fits/questions/threshold-sweep'
import { trendQuestion } from './trend-question'
import type { View } from '@/lib/view/view'

/** The sweep of a view's series, and how far it is the view's own question. */
export interface SweepView extends ThresholdSweep {
  /** Level that the view holds fixed, in the metric's unit; null where the series has none. */
  readonly threshold: number | null
  readonly level: number
  /**
   * False: the view's own method holds performance inside the model, where a threshold moves the line's level and not its
   * slope; the sweep is of the trend, beside it.
   */
  readonly ownMethod: boolean
  /** The view asks for every row, whatever its level; the sweep is then of the rows that reach. */
  readonly ownSelection: boolean
}

/** Resamples a level for the band of an estimator without an analytic interval; enough for a band, not for a quotation. */
const SWEEP_DRAWS = 100
const SWEEP_SIMULATIONS = 1999

/** The sweep of a view by its own options, whatever its method. */
export function sweepOf(view: View, study: Study): SweepView {
  const { own, options, population } = trendQuestion(view, study)
  const sweep = thresholdSweep(population.observations, options, {
    draws: SWEEP_DRAWS,
    simulations: SWEEP_SIMULATIONS,
    seed: view.seed,
    countsRecords: !study.meta.recordsOnly,
  })
  return {
    ...sweep,
    threshold: options.threshold,
    level: options.level,
    ownMethod: own,
    ownSelection: options.select === sweep.select,
  }
}
