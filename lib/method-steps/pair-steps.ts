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
  const left = OF_PAIRS.flatMap((reason) => {
    const n = data.leftOut.filter((one) => one.reason === reason).length
    return n === 0 ? [] : [{ text: words.left(n, wordsFor(view.lang).leftOut(reason)) }]
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
