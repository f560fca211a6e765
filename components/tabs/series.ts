/** What a panel needs to know of the series on screen: its directions, units and laws. */
import { findCost } from '@/lib/data/find-cost'
import type { CostDefinition, PerformanceDefinition, StudyMeta } from '@/lib/data/study'
import { wordsFor } from '@/lib/text/words-for'
import { lawRate, type LawRates } from '@/lib/result/measured-laws'
import type { Figure } from '@/lib/figure/figure'
import { findBenchmark } from '@/lib/data/find-benchmark'
import type { LawSpeed } from '@/components/plot/law-lines'

export interface Series {
  readonly cost: CostDefinition | null
  readonly performance: PerformanceDefinition | null
  /** Slopes times this are speeds of progress. */
  readonly progress: -1 | 1
  /** What cost does where it goes against progress. */
  readonly backward: 'rising' | 'falling'
  readonly laws: readonly LawSpeed[]
}

/** Measured laws are those of the figure: over the dates of its fit. */
export function seriesOf({ view, fit }: Pick<Figure, 'view' | 'fit'>, meta: StudyMeta, lawRates: LawRates): Series {
  const benchmark = findBenchmark(meta, view.benchmark)
  const cost = findCost(meta, benchmark.id, view.cost) ?? null
  const fall = cost?.better !== 'more'
  return {
    cost,
    performance: benchmark.performance,
    progress: fall ? -1 : 1,
    backward: fall ? 'rising' : 'falling',
    laws: view.law.flatMap((id) => {
      const law = lawRate(id, lawRates, fit)
      if (law === null) return []
      const label = wordsFor(view.lang).lawLabel(id, 12 / Math.abs(law.rate), law.measured)
      return [{ id, label, speed: law.rate }]
    }),
  }
}
