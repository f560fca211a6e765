/** How near a program must come to the numbers of a page, by what a fit is made with. */
import { findEstimator } from '@/lib/fits/estimators/registry'
import { findMethod } from '@/lib/fits/methods/registry'
import type { View } from '@/lib/view/view'
import type { Language } from '../text/literal'
import type { Line } from './line'

/**
 * Two correct programs that add in other orders differ by rounding, here less than 1e-10, and quantiles of t in SciPy 1.10
 * hold nine digits; an error of method is far more.
 */
export const ROUNDING = 1e-8
/** Huber's steps end within 1e-12 of the scale here and of the coefficients there; 1e-7 leaves room for slow ones. */
const ITERATED = 1e-7
/**
 * The authors' solver stops before the minimum, at a place that the last digits of every exponential have a say in; SciPy
 * 1.10 (Fortran) and 1.17 (C) agree with the page within a thousandth of the rate, a hundredth of the rates of its two
 * inputs, which are less steady than their sum, and a millionth of the objective.
 */
const STOPPED = { near: 1e-3, inputs: 1e-2, objective: 1e-6 }
/** Two solvers that end within 1e-10 of the least objective are this near in the rate, which is flat there. */
const CONVERGED = { near: 1e-4, inputs: 1e-3, objective: 1e-8 }

/** Relative differences from the page that a program may have. */
export interface Nearness {
  readonly near: number
  /** How numbers that hang on the solver are held. */
  readonly kind: Extract<Line['kind'], 'check' | 'if steady'>
  /** Of the rates of the scaling law's inputs. */
  readonly inputs: number
  /** Of its objective where the program's solver ends; null where the program has no solver of its own. */
  readonly objective: number | null
}

/** Of the view's method, estimator and solver, in a language. */
export function nearnessOf(view: View, language: Language): Nearness {
  const plain = { near: ROUNDING, kind: 'check', inputs: ROUNDING, objective: null } as const
  if (isAtPage(view, language)) return plain
  if (hasSolver(view))
    return view.solver === 'as-published' ? { ...STOPPED, kind: 'if steady' } : { ...CONVERGED, kind: 'check' }
  return findEstimator(view.estimator).iterates ? { ...plain, near: ITERATED } : plain
}

const hasSolver = ({ method }: View): boolean => findMethod(method).reads.includes('solver')

/** The program has no solver of its own for this fit and shows the law at the page's parameters. */
export const isAtPage = (view: View, language: Language): boolean =>
  hasSolver(view) && view.solver === 'as-published' && language === 'r'
