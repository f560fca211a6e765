/**
 * Rules by which a specification leaves points out (METHODS 5). Each is applied once, to the least-squares line or plane
 * through all points of the specification, whatever estimator then fits the rest.
 *
 * Sources: externally studentised residuals: Belsley, Kuh & Welsch, Regression Diagnostics (1980), eq. 2.26; Cook's
 * distance above 4/n: Bollen & Jackman 1985.
 */
import type { OlsFit } from '@/lib/stats/regression/ols'

export const outlierRules = ['none', 'studentised', 'cook'] as const

/** Id of a rule. */
export type OutlierRule = (typeof outlierRules)[number]

const MOST_STUDENTISED = 3

/** What a least squares fit says of its points. */
export interface Influence extends Pick<OlsFit, 'n' | 'df' | 'residualSd' | 'residuals' | 'cook'> {
  readonly leverage: readonly (number | null)[]
}

/** @returns whether each point stays; all stay where the fit has no error to measure by (too few points, a perfect fit) */
export function keptByRule(fit: Influence, rule: OutlierRule): readonly boolean[] {
  if (rule === 'none') return fit.residuals.map(() => true)
  if (rule === 'cook') return fit.cook.map((distance) => isKeptByCook(distance, fit.n))
  return studentisedResiduals(fit).map(isKeptByResidual)
}

/** @param distance Cook's, null where the fit has none */
export const isKeptByCook = (distance: number | null, n: number): boolean => distance === null || distance <= 4 / n

/** @param studentised residual, null where the fit has no error to measure by */
export const isKeptByResidual = (studentised: number | null): boolean =>
  studentised === null || Math.abs(studentised) <= MOST_STUDENTISED

/**
 * Residuals over their own standard error with the point itself left out of the estimate of scatter: t with one degree of
 * freedom less than the fit's each. Null where that scatter is zero or unknown, or the point alone decides the line.
 */
export function studentisedResiduals(fit: Omit<Influence, 'n' | 'cook'>): readonly (number | null)[] {
  const { df, residualSd, residuals, leverage } = fit
  return residuals.map((residual, i) => studentisedResidual(residual, leverage[i] ?? 1, df, residualSd))
}

/** One of them. */
export function studentisedResidual(
  residual: number,
  leverage: number,
  df: number,
  residualSd: number | null,
): number | null {
  const free = 1 - leverage
  if (df < 2 || residualSd === null || free < 1e-10) return null
  const variance = (df * residualSd ** 2 - residual ** 2 / free) / (df - 1)
  // Without this point the others lie on a line: any distance from it is without end, and rounding decides the sign.
  return variance > residualSd ** 2 * 1e-14 ? residual / Math.sqrt(variance * free) : residual === 0 ? 0 : Infinity
}
