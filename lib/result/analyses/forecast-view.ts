/** What a view says of other dates: when a cost is met, and how earlier fits foretold later points (METHODS 10). */
import type { Study } from '@/lib/data/study'
import type { Fit } from '@/lib/fits/fit'
import { type BackTest, backTest } from '@/lib/fits/questions/back-test'
import { forecastScores, type HorizonScores } from '@/lib/fits/questions/forecast-scores'
import { type InversePrediction, inversePrediction } from '@/lib/fits/questions/inverse-prediction'
import { inDateOrder, select } from '@/lib/fits/rows/select'
import { fail, ok, type Result } from '@/lib/problem'
import { answeredInterval } from '../evidence/answered-interval'
import { fitView, type Question } from '../fit-view'
import type { FigureFit } from '../result'
import { isInReach } from './line-reach'
import { trendQuestion } from './trend-question'
import type { View } from '@/lib/view/view'

/** Dates with whose bands they are. */
export interface TargetDates extends InversePrediction {
  /** Null where the line has no bands by a formula. */
  readonly bandBy: FigureFit['errorsBy']
  /** False where the line's date lies further away than a line is drawn. */
  readonly drawn: boolean
}

/**
 * The dates at which the view's own line holds a cost, and its bands by the errors of the interval that answers; where that
 * is of the slope alone (record counts, draws) by the method's own.
 * @param target in the cost's unit, positive
 */
export function inversePredictionOf(view: View, study: Study, target: number): Result<TargetDates> {
  if (!(target > 0 && Number.isFinite(target))) return fail({ code: 'cost-not-positive', row: 'target' })
  const fitted = fitView(view, study)
  return fitted.fit.ok ? ok(targetDates({ ...fitted, fit: fitted.fit.value, view, study }, target)) : fitted.fit
}

interface FittedQuestion extends Question {
  readonly fit: Fit
  readonly view: View
  readonly study: Study
}

/** The same of a fit that is at hand. */
export function targetDates(inputs: FittedQuestion, target: number): TargetDates {
  const { fit } = inputs
  const { line, errorsBy } = answeredInterval({ ...inputs, draws: null })
  const years = fit.points.map(({ observation }) => observation.decimalYear)
  // Reduced and not spread: a series may have more rows than a call has room for arguments.
  const first = years.reduce((a, b) => Math.min(a, b), Infinity)
  const last = years.reduce((a, b) => Math.max(a, b), -Infinity)
  const curve = line?.curve ?? bandless(fit)
  const dates = inversePrediction({ slope: fit.slope, curve }, target, first, last)
  const drawn = dates.decimalYear !== null && isInReach(dates.decimalYear, first, last)
  return { ...dates, bandBy: errorsBy, drawn }
}

const bandless =
  ({ curve }: Fit): Fit['curve'] =>
  (decimalYear) => ({
    value: curve(decimalYear).value,
    low: null,
    high: null,
    predictLow: null,
    predictHigh: null,
  })

/** The back-test with its scores by horizon. */
export interface BackTestView extends BackTest {
  readonly horizons: readonly HorizonScores[]
}

/** The back-test of the view's rows by least squares, whatever the view's own method or estimator. */
export function backTestOf(view: View, study: Study): BackTestView {
  const { options, population } = trendQuestion(view, study)
  const points = inDateOrder(select(population.observations, options).used, options.better)
  return {
    ...backTest(points, options.level),
    horizons: forecastScores(
      points.map(({ decimalYear }) => decimalYear),
      points.map(({ cost }) => Math.log2(cost)),
      options.level,
    ),
  }
}
