/**
 * How far a row's cost may lie from the truth (METHODS 10): training compute is mostly estimated, good to a factor of two to
 * ten. "Within a factor of f" is said of nine estimates in ten.
 */
import type { Row, StudyMeta } from '@/lib/data/study'

/** Every cost within one factor of the truth, or each within that of its grade in the source. */
export type CostError = number | 'grades'

/** What a source's grades say of its costs. */
export type CostGrades = NonNullable<StudyMeta['costGrades']>

/** The factor of a row, with the grade that it comes from; no grade where one factor is said of all. */
export interface GradedFactor {
  readonly grade: string | null
  readonly factor: number
}

/** Standard normal quantile of 95 %: nine in ten lie between it and its opposite. */
const WITHIN = 1.6448536269514722

/** Standard deviation, in doublings, of a cost that lies within a factor of the truth nine times in ten. */
export const doublingsOfFactor = (factor: number): number => Math.log2(factor) / WITHIN

/** What the study's grades say of a cost; null where it has none. */
export const gradesOf = ({ costGrades }: StudyMeta, cost: string): CostGrades | null =>
  costGrades?.costs.includes(cost) ? costGrades : null

/** @param grades of the cost; without them every factor is 1 */
export function factorOf({ cells }: Row, grades: CostGrades | null, error: CostError): GradedFactor {
  if (error !== 'grades') return { grade: null, factor: error }
  if (grades === null) return { grade: null, factor: 1 }
  const cell = cells[grades.field] ?? null
  const grade = typeof cell === 'string' && Object.hasOwn(grades.factors, cell) ? cell : null
  return { grade, factor: grade === null ? grades.otherwise : (grades.factors[grade] ?? grades.otherwise) }
}
