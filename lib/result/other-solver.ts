/** The scaling law's two solvers disagree, and readers must see it (METHODS 6): the one not chosen, at its point estimate. */
import type { FittedView } from './fit-view'

const SOLVERS = ['as-published', 'converged'] as const

/** Months and objective of the other solver on the same rows; null where it finds no slope. */
export function otherSolver(
  { method, population, options }: FittedView,
  chosen: string,
): { readonly id: string; readonly months: number; readonly objective: number } | null {
  const other = SOLVERS.find((id) => id !== chosen)
  if (!other) return null
  const fit = method.fit(population.observations, { ...options, solver: other })
  if (!fit.ok || !fit.value.solver || fit.value.slope === 0) return null
  return { id: other, months: 12 / Math.abs(fit.value.slope), objective: fit.value.solver.objective }
}
