/** The interval of a view's slope: which kind answers what was asked, what it says, and of what it says it. */
import type { Study } from '@/lib/data/study'
import { answeringInterval } from '@/lib/fits/intervals/auto'
import { evidenceBy } from '@/lib/fits/intervals/evidence'
import { seenIn } from '@/lib/fits/intervals/seen'
import { type IntervalQuestion, type SlopeEvidence, takesRecords } from '@/lib/fits/intervals/interval-kind'
import { findInterval, type IntervalId, isDrawn } from '@/lib/fits/intervals/registry'
import { countedRates } from '@/lib/fits/intervals/record-count'
import type { Fit } from '@/lib/fits/fit'
import { pFasterFromDraws } from '@/lib/fits/resampling/draws-summary'
import type { View } from '@/lib/view/view'
import { drawnInterval } from '../draws/drawn-interval'
import type { Draws } from '../draws/draws'
import { drawsRequest } from '../draws/draws-request'
import type { Question } from '../fit-view'
import { intervalQuestion } from './interval-of-view'
import type { FigureFit, IntervalOf } from '../result'

/** An interval with where it comes from. */
export interface AnsweredInterval extends SlopeEvidence {
  readonly kind: IntervalId
  readonly of: IntervalOf
  /** Whose errors `line` has: the kind's, or the method's own where the kind is of the slope alone; null without errors. */
  readonly errorsBy: FigureFit['errorsBy']
  /** The draws that it is read off; null where it is a formula's or they are not there. */
  readonly draws: Draws | null
  /** Draws are needed and not there yet. */
  readonly pending: boolean
}

interface Inputs extends Question {
  readonly fit: Fit
  readonly view: View
  readonly study: Study
  readonly draws: Draws | null
  /** What is found by counting waits. */
  readonly held?: boolean
}

/** The interval that answers the view. */
export function answeredInterval(inputs: Inputs): AnsweredInterval {
  const { view, study, method, fit, population, options } = inputs
  const asked = intervalQuestion(view, study)
  const evidence = { method, fit, population: population.observations, options }
  if (inputs.held && population.observations.length > MOST_AT_ONCE) {
    const own = method.ownInterval(options.estimator)
    return { kind: own, of: whatOf(own, asked, inputs), ...PENDING, errorsBy: null, pFaster: () => null }
  }
  const id = answeringInterval(view.interval, asked, seenIn(evidence))
  const of = whatOf(id, asked, inputs)
  const kind = findInterval(id)
  const formula = evidenceBy(id)
  const slopeAlone = isDrawn(kind) || kind.ofSlopeAlone === true
  const whole =
    formula === null
      ? fromDraws(inputs)
      : inputs.held && slopeAlone
        ? PENDING
        : { ...formula(evidence), draws: null, pending: false }
  const line = slopeAlone ? fit : whole.line
  const by = slopeAlone ? method.ownInterval(options.estimator) : id
  const errorsBy = line === null || line.slopeSe === null ? null : by
  return { kind: id, of, ...whole, line, errorsBy, pFaster: confidence(of, whole, inputs) }
}

/** Of more rows even to say which kind answers takes their order in time: it is not said while a hand is on a slider. */
export const MOST_AT_ONCE = 20_000

/** What the interval is of: where not of a trend, it claims no level for one. */
function whatOf(id: IntervalId, asked: IntervalQuestion, { benchmark, cost, method, options }: Question): IntervalOf {
  if (asked.study.recordsOnly) return 'listed-records'
  if (takesRecords(asked)) return id === 'record-count' ? 'trend' : 'these-records'
  if (!method.usesSelection || cost.better !== 'less') return 'trend'
  // With one fixed target every row reaches it, asked for by either name.
  const reaching = options.select === 'reaching' || (options.select === 'all' && benchmark.performance === null)
  return reaching ? 'spending' : 'trend'
}

const PENDING = { ends: null, problem: null, pFaster: () => null, line: null, draws: null, pending: true } as const

function fromDraws({ view, study, fit, draws }: Inputs): Omit<AnsweredInterval, 'kind' | 'of' | 'errorsBy'> {
  const usable = draws?.key === drawsRequest(view, study)?.key ? draws : null
  if (!usable) return PENDING
  const interval = drawnInterval(usable, fit.slope, fit.points, view)
  return {
    ends: interval.ok ? interval.value : null,
    problem: interval.ok ? null : interval.problem,
    pFaster: (slope, slopeSe, sign) => (interval.ok ? pFasterFromDraws(usable.slopes, { slope, slopeSe }, sign) : null),
    line: null,
    draws: usable,
    pending: false,
  }
}

/**
 * That a trend is faster is claimed where the evidence is of a trend: of records by their counts, whatever interval stands
 * beside their line; not of a source that lists records only, nor of what models that reach a level spent.
 */
function confidence(of: IntervalOf, { pFaster }: SlopeEvidence, inputs: Inputs): Fit['pFaster'] {
  switch (of) {
    case 'trend':
      return pFaster
    case 'these-records':
      if (inputs.held) return () => null
      return countedRates(inputs.population.observations, inputs.options)?.pFaster ?? (() => null)
    case 'listed-records':
    case 'spending':
      return () => null
  }
}
