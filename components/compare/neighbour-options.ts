/** Views that are one step from a comparison's first, with what they are called. */
import { findCost } from '@/lib/data/find-cost'
import type { ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'
import { neighboursOf } from '@/lib/result/comparison/neighbours'
import type { LawRates } from '@/lib/result/measured-laws'
import { comparisonWords } from '@/lib/text/comparison'
import { formats } from '@/lib/text/formats'
import type { AskedView } from '@/lib/view/asked-view'
import { contextOf } from '@/lib/view/study-context'
import { encodeView } from '@/lib/view/view-codec'

/** The first view by other costs and at other levels. */
export function neighbourOptions(
  { view: first, study }: AskedView,
  { views, lang }: ComparisonFigure,
  lawRates: LawRates,
): readonly { readonly label: string; readonly query: string }[] {
  const figure = views[0]?.figure
  if (!figure) return []
  const words = comparisonWords(lang)
  const { formatPerformance } = formats(lang)
  const { meta } = study
  const { costs, levels } = neighboursOf(first, study, contextOf(study, lawRates))
  const name = figure.data.benchmarkLabel
  return [
    ...costs.map((view) => ({
      label: words.otherCost(findCost(meta, view.benchmark, view.cost)?.label ?? view.cost, name),
      query: encodeView(view, meta),
    })),
    ...levels.map((view) => ({
      label: words.otherLevel(formatPerformance(view.threshold ?? NaN, figure.data.performanceUnit ?? ''), name),
      query: encodeView(view, meta),
    })),
  ]
}
