/** What each factor took off the loss as a panel of a file, as `split-bars.tsx` draws it on the page. */
import type { Panel } from '@/components/plot/file/panel'
import { rankedPanel } from '@/components/plot/file/ranked-panel'
import type { ShapleySplit } from '@/lib/fits/scaling-law/reports/shapley'
import { pageChartWords } from '@/lib/text/pages/page-charts'
import { scalingLawPageWords } from '@/lib/text/pages/scaling-law-page'
import { scalingLawWords } from '@/lib/text/scaling-law'
import type { Lang } from '@/lib/text/words-in'
import { SPLIT_FACTORS } from './split-factors'

export function splitPanel({ nats }: Pick<ShapleySplit, 'nats'>, lang: Lang): Panel {
  const { factorWords } = scalingLawWords(lang)
  const values = SPLIT_FACTORS.map((factor) => ({ label: factorWords(factor), value: nats[factor] }))
  const title = scalingLawPageWords(lang).takesOff
  return rankedPanel({ name: 'split', title, unit: pageChartWords(lang).splitUnit }, values, 'from-zero', lang)
}
