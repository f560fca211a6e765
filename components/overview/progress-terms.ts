/** The terms of the decomposition of progress, as its table, its bar and its file show them. */
import type { Rate } from '@/lib/fits/questions/decomposition'
import type { DecompositionView } from '@/lib/result/analyses/decompose-view'
import { decompositionWords } from '@/lib/text/answer/decomposition'
import type { Lang } from '@/lib/text/words-in'

interface Term {
  readonly label: string
  readonly rate: Rate
  /** View behind the number; null for sums and differences. */
  readonly query: string | null
  readonly kind: 'part' | 'within' | 'sum'
  /** Its piece of the bar. */
  readonly piece?: 'spending' | 'dollar' | 'algorithms'
}

/** In the order in which they add up. */
export function progressTerms(decomposition: DecompositionView, lang: Lang): readonly Term[] {
  const { labels: words } = decompositionWords(lang)
  const { spending, computePerDollar, hardwarePerDollar, discrepancy, physical, algorithms, effective } = decomposition
  const { queries, sameRuns } = decomposition
  return [
    { label: words.spending, rate: spending, query: queries.spending, kind: 'part', piece: 'spending' },
    { label: words.computePerDollar, rate: computePerDollar, query: null, kind: 'part', piece: 'dollar' },
    { label: words.hardware, rate: hardwarePerDollar, query: queries.hardwarePerDollar, kind: 'within' },
    { label: words.discrepancy, rate: discrepancy, query: null, kind: 'within' },
    ...(sameRuns ? [{ label: words.sameRuns, rate: sameRuns, query: null, kind: 'within' as const }] : []),
    { label: words.physical, rate: physical, query: queries.physical, kind: 'sum' },
    { label: words.algorithms, rate: algorithms, query: queries.algorithms, kind: 'part', piece: 'algorithms' },
    { label: words.effective, rate: effective, query: null, kind: 'sum' },
  ]
}
