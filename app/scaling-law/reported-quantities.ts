/** The report's three quantities beside the published ones, in words. */
import type { Quantity } from '@/components/scaling-law/quantities-table'
import type { PublishedReport } from '@/lib/data/study'
import type { ScalingLawReport } from '@/lib/result/analyses/scaling-law-report'
import { scalingLawPageWords } from '@/lib/text/pages/scaling-law-page'
import { formats } from '@/lib/text/formats'
import { scalingLawWords } from '@/lib/text/scaling-law'
import type { Lang } from '@/lib/text/words-in'

const factor = (value: number, lang: Lang): string => `${formats(lang).formatNumber(value, 3)}×`

export function reportedQuantities(
  { averaged, numerical, transformer }: ScalingLawReport,
  report: PublishedReport,
  lang: Lang,
): readonly Quantity[] {
  const words = scalingLawPageWords(lang)
  const { formatNumber } = formats(lang)
  const { drawsWords, endsWords, resampledWords } = scalingLawWords(lang)
  const published = (key: 'averaged' | 'numerical' | 'transformer', format: (value: number) => string = String) => {
    const { median, low, high } = report[key]
    return words.publishedQuantity(format(median), endsWords(low, high, format))
  }
  return [
    {
      what: words.averagedTime,
      ours: resampledWords(averaged),
      published: published('averaged'),
      draws: drawsWords(averaged, averaged.times),
    },
    {
      what: words.numericalTime,
      ours: resampledWords(numerical),
      published: published('numerical'),
      draws: drawsWords(numerical),
    },
    {
      what: words.transformerGain(formatNumber(transformer.compute)),
      ours: resampledWords(transformer, (value) => factor(value, lang)),
      published: published('transformer', (value) => factor(value, lang)),
      draws: drawsWords(transformer),
    },
  ]
}
