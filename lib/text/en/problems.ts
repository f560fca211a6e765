/** English for what went wrong: why a question has no answer, and why a row is not in the fit. */
import type { LeftOutReason } from '@/lib/fits/rows/observation'
import type { Problem } from '@/lib/problem'
import { formatInteger, formatNumber, formatPercent, plural } from './format'
import { yearText } from './tabs/year-text'

/** As a clause that follows a colon, without a full stop. */
export function problem(problem: Problem): string {
  switch (problem.code) {
    case 'too-few-points':
      return `${plural(problem.n, 'point is', 'points are')} left, ${problem.needed} are needed`
    case 'one-date-only':
      return `every point has the same date (${yearText(problem.decimalYear)}), so there is no trend over time`
    case 'cost-not-positive':
      return `row ${problem.row} has a cost that is zero or negative, which has no logarithm`
    case 'not-finite':
      return `${problem.row} is not a finite number`
    case 'slope-zero':
      return 'the fitted cost neither rises nor falls, so there is no time per factor of two'
    case 'collinear':
      return 'date, cost and performance move together so closely that their effects cannot be told apart'
    case 'errors-exceed-spread':
      return 'errors of this size account for all the differences between the costs, so nothing is left that could explain the performance; a smaller factor may leave some'
    case 'performance-effect-not-significant':
      return `the effect of cost on performance is not significant at ${formatPercent(problem.level)}, so its ratio to the effect of time has no interval`
    case 'leverage-one':
      return 'one point alone decides the line, so its HC3 error is not known'
    case 'too-few-to-resample':
      return `${problem.of === 'points' ? plural(problem.n, 'point', 'points') : plural(problem.n, 'group of rows', 'groups of rows')} drawn again give hardly any different samples, ${problem.needed} are needed`
    case 'too-few-draws':
      return `${plural(problem.draws, 'bootstrap draw', 'bootstrap draws')} with a slope do not reach the ends of an interval at this level, ${formatInteger(problem.needed)} are needed`
    case 'draws-without-interval':
      return `${plural(problem.draws, 'bootstrap draw', 'bootstrap draws')} with a slope lie all on one side of the estimate, or have nothing to correct its skewness by`
    case 'not-least-squares':
      return 'it is of a least squares regression, and this fit is none (it is corrected for the errors of costs)'
    case 'too-few-clusters':
      return `the rows belong to ${plural(problem.n, 'cluster', 'clusters')}, and an interval by clusters needs ${problem.needed}`
    case 'nothing-to-count':
      return 'every model that reaches it is a record, or all are of one date, so there is nothing to count the records against'
    case 'not-converged':
      return `the solver stopped before it converged (objective ${formatNumber(problem.objective, 6)})`
    case 'performance-needed':
      return 'this method needs a performance value, and the series has none'
    case 'threshold-off-scale':
      return `a threshold of ${formatNumber(problem.threshold, 4)} lies at or below chance, or off the metric's scale`
    case 'columns-needed':
      return `the study lacks the columns ${problem.columns.join(', ')}`
    case 'compares-pairs':
      return 'the method compares models with their partners, and no line goes through dates'
    case 'structure-without-rate':
      return problem.numerical
        ? `structure ${problem.structure} of the scaling law has a doubling time only at a given year and compute, so no line of least compute`
        : `structure ${problem.structure} of the scaling law has no progress that compute could stand for, so no doubling time`
    case 'no-least-cost':
      return `in the fitted model more ${problem.inputs.join(' or ')} would not help, so no least cost reaches the threshold`
  }
}

export const LEFT_OUT: Readonly<Record<LeftOutReason, string>> = {
  'no-date': 'no date',
  'no-cost': 'no cost',
  'cost-not-positive': 'cost is zero or negative',
  'no-performance': 'no performance',
  filtered: 'outside the filters',
  excluded: 'left out by hand',
  'other-score-of-model': 'another score of the same model is used',
  'at-or-below-chance': 'at or below chance',
  'off-scale': 'performance is off the metric’s natural scale',
  'does-not-reach': 'does not reach the threshold',
  'not-a-record': 'reaches it, but an earlier model did so for no more',
  'outside-window': 'outside the dates fitted',
  'no-vocabulary': 'vocabulary not known',
  'no-partner': 'no row of its partner in the same task',
  'recovers-too-little': 'keeps too little of its partner’s performance',
  'not-the-cheapest': 'another size reaches the common level for less, or it does not reach it',
  'no-fit': 'no trend to be fitted',
}
