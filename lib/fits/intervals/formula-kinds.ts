/** Intervals by a formula: what they are and for what they are offered, without their computation (`evidence.ts`). */
import { type FormulaKind, hasRegression, type IntervalQuestion, takesRecords } from './interval-kind'

/** Those that methods and estimators have of their own. */
const own =
  (id: string) =>
  ({ method, estimator }: IntervalQuestion): boolean =>
    method.ownInterval(estimator) === id

export const studentInterval: FormulaKind<'t'> = {
  id: 't',
  source: 'Draper & Smith 1998, Applied Regression Analysis, chapter 1',
  offered: own('t'),
  withFit: true,
}

export const senInterval: FormulaKind<'sen'> = {
  id: 'sen',
  source: 'Sen 1968, https://doi.org/10.1080/01621459.1968.10480934',
  offered: own('sen'),
  withFit: true,
}

export const fiellerInterval: FormulaKind<'fieller'> = {
  id: 'fieller',
  source: 'Fieller 1954, https://doi.org/10.1111/j.2517-6161.1954.tb00159.x',
  offered: own('fieller'),
  withFit: true,
}

export const recordCountInterval: FormulaKind<'record-count'> = {
  id: 'record-count',
  source: 'Rényi 1962; Diersen & Trenkler 1996, Statistics 28 (1996) 1',
  offered: takesRecords,
  ofSlopeAlone: true,
}

export const ar1Interval: FormulaKind<'ar1'> = {
  id: 'ar1',
  source: 'Berger & Yang 1994, https://doi.org/10.1017/S026646660000863X',
  offered: hasRegression,
}

export const hacInterval: FormulaKind<'hac'> = {
  id: 'hac',
  source: 'Newey & West 1987, https://doi.org/10.2307/1913610; Kiefer & Vogelsang 2005',
  offered: hasRegression,
}

export const cr2Interval: FormulaKind<'cr2'> = {
  id: 'cr2',
  source: 'Bell & McCaffrey 2002; Pustejovsky & Tipton 2018, https://doi.org/10.1080/07350015.2016.1247004',
  byCluster: true,
  offered: (asked) =>
    hasRegression(asked) && (asked.study.roles.cluster !== undefined || asked.study.groupFields.length > 0),
}
