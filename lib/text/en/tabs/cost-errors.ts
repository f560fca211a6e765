/** The words of the errors of costs, in the tab "Bootstrap": what an interval becomes when they are counted in. */
import type { HalvingTime } from '@/lib/fits/rates/halving-time'
import type { CostError } from '@/lib/fits/rows/cost-error'
import type { CostErrorsView } from '@/lib/result/analyses/cost-errors-view'
import { formatInteger, formatMonths, formatPercent } from '../format'
import { monthEnds } from '../month-ends'

export const costErrorWords = {
  heading: 'How well are the costs themselves known?',
  lead: 'The draws take each row’s cost as it stands. It can be moved in them too, each row’s apart from the others’, by as much as it may be wrong.',
  label: 'Each cost is right',
  exact: 'exactly',
  graded: 'within its grade in the source',
  factor: (factor: number) => `within a factor of ${String(factor)}`,
  what: 'Draws with errors of costs',
}

const rate = (time: HalvingTime): string =>
  `${monthEnds(time) ?? 'no interval'} (median ${formatMonths(time.months)}, ${time.direction})`

/** The interval with errors and without, and how the errors were drawn. */
export function costErrorFinding({ level, draws, plain, moved, failed, factors, accuracy }: CostErrorsView): string {
  const left =
    failed.plain + failed.moved > 0
      ? ` No slope gave ${formatInteger(failed.moved)} draws with errors and ${formatInteger(failed.plain)} without.`
      : ''
  const how =
    accuracy === 'grades'
      ? ` Factors: ${factors.map(({ grade, factor, n }) => `${String(factor)} for ${formatInteger(n)} rows${grade === null ? ' of another grade or none' : ` (${grade})`}`).join(', ')}.`
      : ''
  return `With errors the ${formatPercent(level)} interval in months is ${rate(moved)}; without, from the same ${formatInteger(draws)} resamples, ${rate(plain)}.${left}${how} Errors are log-normal, within the factor nine times in ten.`
}

/** What it means depends on which side of the model the cost stands. */
export const costErrorMeaning = ({ explains }: Pick<CostErrorsView, 'explains'>): string =>
  explains
    ? 'Here cost explains, and errors in what explains flatten its effect: drawing them once more moves the number itself, by about as much as the errors already in the data have moved it.'
    : 'The scatter about the line already holds such errors, so this counts them twice: the interval with them is the widest that independent errors can make it. An error that all costs share moves no slope; one that drifts with time does, and no draw can show it.'

/** What a menu calls an accuracy; null: costs are exact. */
export const accuracyName = (accuracy: CostError | null): string =>
  accuracy === null
    ? costErrorWords.exact
    : accuracy === 'grades'
      ? costErrorWords.graded
      : costErrorWords.factor(accuracy)
