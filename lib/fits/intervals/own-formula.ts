/** The intervals that methods and estimators have of their own by a formula: computed with the fit. */
import type { Evidence } from './interval-kind'

/** What the fit says of itself. */
export const evidenceOfFit: Evidence = ({ fit }) => ({
  ends: fit.interval && [fit.interval.lower, fit.interval.upper],
  problem: fit.intervalProblem,
  pFaster: fit.pFaster,
  line: fit,
})
