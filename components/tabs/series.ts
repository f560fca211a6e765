/** What a panel needs to know of the series on screen: its directions, units and laws. */
import { findCost } from '@/lib/data/find-cost'
import type { CostDefinition, PerformanceDefinition, StudyMeta } from '@/lib/data/study'
import { wordsFor } from '@/lib/text/words-for'
import { lawRate, type LawRates } from '@/lib/result/measured-laws'
import type { View } from '@/lib/view/view'
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

export function seriesOf(view: View, meta: StudyMeta, lawRates: LawRates): Series {
  const benchmark = findBenchmark(meta, view.benchmark)
  const cost = findCost(meta, benchmark.id, view.cost) ?? null
  const fall = cost?.better !== 'more'
  return {
    cost,
    performance: benchmark.performance,
    progress: fall ? -1 : 1,
    backward: fall ? 'rising' : 'falling',
    laws: view.law.flatMap((id) => {
      const law = lawRate(id, lawRates)
      if (law === null) return []
      const label = wordsFor(view.lang).lawLabel(id, 12 / Math.abs(law.rate), law.label ?? null)
      return [{ id, label, speed: law.rate }]
    }),
  }
}
