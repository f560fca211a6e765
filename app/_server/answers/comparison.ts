/** The figure of a comparison on the server: draws what its views and their differences need. */
import { comparisonOf } from './asked-comparison'
import { computePairs, type PairsOutcome } from './comparison-draws'
import { drawsOf } from './figures'
import type { Asker } from '@/app/_server/limits/work-queue'
import { type AskedComparison, answeredOf, levelOf } from '@/lib/figure/comparison/asked-comparison'
import type { ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'
import type { Draws } from '@/lib/result/draws/draws'

/** Why the draws of the differences are not there; the figure stands without them. */
export type MissingDraws = Extract<PairsOutcome, { ok: false }>

/** The figure of a comparison, and which draws could not be had. */
export async function openComparison(
  asked: AskedComparison,
  origin: string,
  asker: Asker,
): Promise<{ readonly comparison: ComparisonFigure; readonly missing: MissingDraws | null }> {
  const draws: (Draws | null)[] = []
  let missing: MissingDraws | null = null
  for (const view of asked.views) {
    const outcome = await drawsOf(view, asker)
    if (!outcome.ok) missing = outcome
    draws.push(outcome.ok ? outcome.value : null)
  }
  const answered = answeredOf(asked, draws)
  const pairs = await computePairs(answered, levelOf(asked), asker)
  if (!pairs.ok) missing = pairs
  return { comparison: comparisonOf(asked, answered, pairs.ok ? pairs.value : null, origin), missing }
}
