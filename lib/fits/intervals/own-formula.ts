/** The intervals that methods and estimators have of their own by a formula: computed with the fit. */
import type { EvidenceInputs, FormulaKind, IntervalQuestion, SlopeEvidence } from './interval-kind'

const own =
  (id: string) =>
  ({ method, estimator }: IntervalQuestion): boolean =>
    method.ownInterval(estimator) === id

const ofFit = ({ fit }: EvidenceInputs): SlopeEvidence => ({
  ends: fit.interval && [fit.interval.lower, fit.interval.upper],
  problem: fit.intervalProblem,
  pFaster: fit.pFaster,
  line: fit,
})

export const studentInterval: FormulaKind<'t'> = {
  id: 't',
  source: 'Draper & Smith 1998, Applied Regression Analysis, chapter 1',
  offered: own('t'),
  withFit: true,
  evidence: ofFit,
}

export const senInterval: FormulaKind<'sen'> = {
  id: 'sen',
  source: 'Sen 1968, https://doi.org/10.1080/01621459.1968.10480934',
  offered: own('sen'),
  withFit: true,
  evidence: ofFit,
}

export const fiellerInterval: FormulaKind<'fieller'> = {
  id: 'fieller',
  source: 'Fieller 1954, https://doi.org/10.1111/j.2517-6161.1954.tb00159.x',
  offered: own('fieller'),
  withFit: true,
  evidence: ofFit,
}
