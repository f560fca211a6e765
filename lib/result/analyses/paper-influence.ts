/** What single papers do to the scaling law's time, by both solvers. */
import type { FitOptions } from '@/lib/fits/fit-options'
import { withoutEachCluster, type WithoutCluster } from '@/lib/fits/questions/without-each-cluster'
import type { Observation } from '@/lib/fits/rows/observation'
import { scalingLaw } from '@/lib/fits/scaling-law/scaling-law'

/** The time without one paper. */
export interface PaperInfluence {
  /** Its value in the column of papers; a row without one has its id. */
  readonly paper: string
  /** Rows that go with it. */
  readonly rows: number
  /** Months of a halving as published; negative: of a doubling; null: no slope. */
  readonly months: number | null
  /** The same at the minimum. */
  readonly convergedMonths: number | null
}

/** Shortest time as published first. */
export function paperInfluences(rows: readonly Observation[], options: FitOptions): readonly PaperInfluence[] {
  const by = (solver: FitOptions['solver']) => withoutEachCluster(scalingLaw, rows, { ...options, solver })
  const converged = new Map(by('converged').map((one) => [one.cluster, monthsOf(one)]))
  return by('as-published')
    .map((one) => ({
      paper: one.cluster,
      rows: one.names.length,
      months: monthsOf(one),
      convergedMonths: converged.get(one.cluster) ?? null,
    }))
    .toSorted((a, b) => (a.months ?? Infinity) - (b.months ?? Infinity))
}

const monthsOf = ({ slope }: WithoutCluster): number | null => (slope === null || slope === 0 ? null : -12 / slope)

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
