/** The decomposition of progress as a panel of a file: every term with its interval. */
import type { Panel } from '@/components/plot/file/panel'
import { rankedPanel } from '@/components/plot/file/ranked-panel'
import type { DecompositionView } from '@/lib/result/analyses/decompose-view'
import { decompositionWords } from '@/lib/text/answer/decomposition'
import { pageChartWords } from '@/lib/text/pages/page-charts'
import type { Lang } from '@/lib/text/words-in'
import { progressTerms } from './progress-terms'

export function progressPanel(decomposition: DecompositionView, lang: Lang): Panel {
  const title = decompositionWords(lang).labels.rate
  const values = progressTerms(decomposition, lang).map(({ label, rate: { rate, interval } }) => ({
    ...{ label, value: rate, interval },
  }))
  return rankedPanel({ name: 'progress', title, unit: pageChartWords(lang).progressUnit }, values, 'intervals', lang)
}
