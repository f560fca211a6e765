/** Numbers of the scaling law beside its rate: the objective at the page's parameters, and what a solver makes of it. */
import type { Recipe } from './recipe'
import type { Check } from './checks'

/** A sum of 231 squares in another order: far below this. */
const SUMS = 1e-10
/**
 * The authors' solver stops before the minimum, at a place that the last digits of every exponential have a say in; SciPy
 * 1.10 (Fortran) and 1.17 (C) agree with the page within a millionth of the objective and a thousandth of the months.
 */
const STOPPED_OBJECTIVE = 1e-6
const STOPPED_MONTHS = 1e-3

export function objectiveCheck({ fit }: Recipe): readonly Check[] {
  if (!fit.solver) return []
  return [
    { label: 'objective at the parameters', variable: 'objective_here', page: fit.solver.objective, tolerance: SUMS },
  ]
}

/**
 * What the authors' call ends with, where that is steady. On structure 11 it is not: two releases of SciPy and the page end
 * at three objectives 2e-3 apart, and so does one release from starts 1e-12 apart; nobody's digits are right there.
 */
export function stoppedChecks({ fit }: Recipe): readonly Check[] {
  if (!fit.solver) return []
  return [
    {
      label: 'objective where SLSQP stops',
      variable: 'stopped',
      page: fit.solver.objective,
      tolerance: STOPPED_OBJECTIVE,
      when: 'steady',
    },
    {
      label: 'months where SLSQP stops',
      variable: 'stopped_months',
      page: fit.halvingTime.months,
      tolerance: STOPPED_MONTHS,
      when: 'steady',
    },
  ]
}

/** A minimum cannot be lowered: another solver that starts there comes back with what it was given. */
export function polishedChecks({ fit }: Recipe): readonly Check[] {
  if (!fit.solver) return []
  return [{ label: 'objective after a polish', variable: 'polished', page: fit.solver.objective, tolerance: 1e-8 }]
}
