/** What a chart of an analysis is made of, and what it comes to. */
import type { FigureWithRows } from '@/components/export/format'
import type { Panel } from '@/components/plot/file/panel'
import { findCost } from '@/lib/data/find-cost'
import { findBenchmark } from '@/lib/data/find-benchmark'
import { speedAxisWords } from '@/lib/text/tabs/speed-axis'

/** Question, answer in words, and the panels; no panel where the view has none of it, and then the answer says why. */
export interface AnalysisChart {
  readonly question: string
  readonly finding: string
  readonly panels: readonly Panel[]
}

/** Directions and laws of a figure's series, as its tabs have them. */
export function directionOf({ figure, study }: FigureWithRows) {
  const { view, laws } = figure
  const benchmark = findBenchmark(study.meta, view.benchmark)
  const fall = findCost(study.meta, benchmark.id, view.cost)?.better !== 'more'
  const { lawLineLabel } = speedAxisWords(view.lang)
  return {
    progress: fall ? (-1 as const) : (1 as const),
    backward: fall ? ('rising' as const) : ('falling' as const),
    performance: benchmark.performance,
    // A law's speed is towards progress, whatever the cost does.
    laws: laws.map(({ id, label, months }) => ({ label: lawLineLabel(id, label), speed: 12 / months })),
  }
}
