/** What single papers do to the scaling law's time, by both solvers. */
import type { FitOptions } from '@/lib/fits/fit-options'
import type { Observation } from '@/lib/fits/rows/observation'
import { withoutEachPaper, type WithoutPaper } from '@/lib/fits/scaling-law/reports/paper-influence'
import type { Result } from '@/lib/problem'
import { ok } from '@/lib/problem'

/** Months without a paper: as published, and at the minimum. */
export interface PaperInfluence extends WithoutPaper {
  readonly convergedMonths: number | null
}

/** Papers as `withoutEachPaper` has them as published, each with the other solver's answer. */
export function paperInfluences(rows: readonly Observation[], options: FitOptions): Result<readonly PaperInfluence[]> {
  const published = withoutEachPaper(rows, { ...options, solver: 'as-published' })
  if (!published.ok) return published
  const converged = withoutEachPaper(rows, { ...options, solver: 'converged' })
  if (!converged.ok) return converged
  const months = new Map(converged.value.map((one) => [one.paper, one.months]))
  return ok(published.value.map((one) => ({ ...one, convergedMonths: months.get(one.paper) ?? null })))
}

/**
 * The papers that move a solver's time furthest, either solver's in turn.
 * @param whole months with every paper
 * @param each  as many for each solver
 */
export function mostInfluential(
  papers: readonly PaperInfluence[],
  whole: { readonly published: number; readonly converged: number },
  each: number,
): readonly PaperInfluence[] {
  // By rates: months would put the papers that slow the trend first.
  const moved = (months: number | null, of: number) => (months === null ? Infinity : Math.abs(12 / months - 12 / of))
  const by = (score: (paper: PaperInfluence) => number) => papers.toSorted((a, b) => score(b) - score(a)).slice(0, each)
  const chosen = new Set([
    ...by(({ months }) => moved(months, whole.published)),
    ...by(({ convergedMonths }) => moved(convergedMonths, whole.converged)),
  ])
  return papers.filter((paper) => chosen.has(paper))
}
