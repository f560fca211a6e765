/** The scaling law's two solvers disagree, and readers must see it (METHODS 6): the one not chosen, beside the chosen one. */
import type { Study } from '@/lib/data/study'
import { findMethod } from '@/lib/fits/methods/registry'
import { pFasterFromDraws } from '@/lib/fits/resampling/draws-summary'
import { solverIds } from '@/lib/fits/scaling-law/solvers/solver-ids'
import { shareError } from '@/lib/stats/chance/draws-error'
import type { View } from '@/lib/view/view'
import type { Draws } from './draws/draws'
import { figureFit } from './fit-summary'
import type { FittedView } from './fit-view'
import { lawRate, type LawRates } from './measured-laws'
import type { OtherSolver } from './result'

/** The same view with the other solver; null for a method that has none. */
export function otherSolverView(view: View): View | null {
  const other = solverIds.find((id) => id !== view.solver)
  return findMethod(view.method).reads.includes('solver') && other ? { ...view, solver: other } : null
}

interface OtherSolverInputs {
  readonly view: View
  readonly study: Study
  readonly lawRates: LawRates
  /** Of `otherSolverView`; null: there is no interval, as none were made. */
  readonly draws: Draws | null
}

/**
 * @param fitted with the view's own solver
 * @returns null for a method without solvers, or where the other finds no slope
 */
export function otherSolver(
  fitted: FittedView,
  { view, study, lawRates, draws }: OtherSolverInputs,
): OtherSolver | null {
  const other = otherSolverView(view)
  if (!other) return null
  const options = { ...fitted.options, solver: other.solver }
  const fit = fitted.method.fit(fitted.population.observations, options)
  if (!fit.ok || !fit.value.solver) return null
  const summary = figureFit({ ...fitted, options, fit: fit.value, view: other, study, draws })
  if (!summary.ok) return null
  const { halvingTime, level, slopeInterval, bootstrap } = summary.value.facts
  const sign = fitted.cost.better === 'less' ? -1 : 1
  return {
    id: other.solver,
    objective: fit.value.solver.objective,
    halvingTime,
    level,
    bootstrap,
    laws: view.law.flatMap((id) => {
      const law = lawRate(id, lawRates, summary.value.facts)
      if (law === null || draws === null || slopeInterval === null) return []
      const pFaster = pFasterFromDraws(draws.slopes, { slope: sign * law.rate, slopeSe: law.se }, sign)
      return [{ id: law.id, pFaster, pFasterError: shareError(pFaster, draws.slopes.length) }]
    }),
  }
}
