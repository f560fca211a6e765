/** How a comparison at equal performance was made, from the rows of its series to the ratio. */
import type { Figure } from '@/lib/figure/figure'
import type { Comparison } from '@/lib/result/pairs'
import { pairsWords } from '@/lib/text/answer/pairs'
import { wordsFor } from '@/lib/text/words-for'
import type { MethodStep } from './method-subject'

const OF_PAIRS = ['no-partner', 'recovers-too-little', 'not-the-cheapest'] as const

/** Its steps after those that every view has. */
export function pairSteps(pairs: Comparison, { data, view }: Pick<Figure, 'data' | 'view'>): readonly MethodStep[] {
  const { pairsSteps: words } = pairsWords(view.lang)
  const counts = OF_PAIRS.map((reason) => ({
    reason,
    n: data.leftOut.filter((one) => one.reason === reason).length,
  })).filter(({ n }) => n > 0)
  const left = counts.map(({ reason, n }, index) => {
    const still = counts.slice(index + 1).reduce((sum, later) => sum + later.n, data.used)
    return { text: words.left(wordsFor(view.lang).leftOut(reason), n, still) }
  })
  return [
    { text: words.pairs },
    { text: words.recovery(pairs.recovery) },
    ...left,
    { text: words.ratio, formula: words.ratioFormula },
    {
      text: words.mean,
      formula: words.meanFormula,
      after: words.meanIs(pairs),
    },
    { text: words.interval(pairs) },
  ]
}
