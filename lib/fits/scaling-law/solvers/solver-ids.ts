/** The two solvers by name, apart from what they do, so that who reads an address does not load it. */
export const solverIds = ['as-published', 'converged'] as const

/** The authors' solver, or one that goes to the minimum. */
export type SolverId = (typeof solverIds)[number]
