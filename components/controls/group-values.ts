/** What is chosen in each group of controls, in a few words: read where the group is folded. */
import { findCost } from '@/lib/data/find-cost'
import type { BenchmarkDefinition, StudyMeta } from '@/lib/data/study'
import { findMethod, methodsOf } from '@/lib/fits/methods/registry'
import { controlWords } from '@/lib/text/controls'
import { formats } from '@/lib/text/formats'
import { estimatorNames } from '@/lib/text/method/estimators'
import { methodNames } from '@/lib/text/method/methods'
import type { View } from '@/lib/view/view'

type Group = 'what' | 'reaching' | 'points' | 'line' | 'laws' | 'drawing'

/** @param lawName of a law by its id */
export function groupValues(
  view: View,
  meta: StudyMeta,
  benchmark: BenchmarkDefinition,
  lawName: (id: string) => string,
): Readonly<Record<Group, string>> {
  const words = controlWords(view.lang)
  const { formatDate, formatInteger, formatPercent, formatPerformance } = formats(view.lang)
  const { usesSelection, reads } = findMethod(view.method)
  const { performance } = benchmark
  const day = (date: string | null) => date && formatDate(date)
  const told = (parts: readonly (string | false | null)[]) => parts.filter(Boolean).join(', ')
  return {
    what: told([...new Set([benchmark.label, findCost(meta, benchmark.id, view.cost)?.label ?? null])]),
    reaching:
      view.threshold === null || performance === null || (usesSelection && view.select === 'all')
        ? words.noLevel
        : words.levelIs(performance.label, formatPerformance(view.threshold, performance.unit)),
    points: told([
      usesSelection && words.selections[view.select],
      words.windowIs(day(view.from), day(view.to)),
      view.where.length > 0 && words.filtersAre(formatInteger(view.where.length)),
      view.exclude.length > 0 && words.leftOutAre(formatInteger(view.exclude.length)),
    ]),
    line: told([
      methodsOf(meta, benchmark).length > 1 && methodNames(view.lang)[view.method].menu,
      reads.includes('estimator') && estimatorNames(view.lang)[view.estimator].menu,
      words.intervalIs(formatPercent(view.level)),
    ]),
    laws: view.law.length === 0 ? words.none : told(view.law.map(lawName)),
    drawing: told([words.axisIs(view.y), view.color !== null && words.coloured]),
  }
}
