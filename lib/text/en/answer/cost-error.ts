/** How sure costs are said to be, in English. */
import type { CostError } from '@/lib/fits/rows/cost-error'
import { formatNumber } from '../format'

/** "costs within a factor of 5". */
export const costErrorText = (error: CostError): string =>
  error === 'grades' ? 'costs as sure as their source says' : `costs within a factor of ${formatNumber(error, 3)}`

/** What the correction is, in the steps of a method. */
export const correctionSentence = (error: CostError): string => {
  const within =
    error === 'grades' ? 'the factor that its source’s grade stands for' : `a factor of ${formatNumber(error, 3)}`
  return `The plane is the one of least squares with the errors of cost taken off. A cost lies within ${within} of the truth nine times in ten, so the sum of squares of log₂ C is less by the sum of those variances (Fuller 1987, section 2.2). Variances of m and h are the jackknife’s.`
}
