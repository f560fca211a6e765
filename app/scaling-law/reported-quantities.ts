/** The report's three quantities beside the published ones, in words. */
import type { Quantity } from '@/components/scaling-law/quantities-table'
import { formatNumber } from '@/lib/text/format'
import { drawsWords, endsWords, resampledWords } from '@/lib/text/scaling-law'
import { publishedResults, type ScalingLawReport } from '@/lib/result/analyses/scaling-law-report'

const factor = (value: number): string => `${formatNumber(value, 3)}×`

export function reportedQuantities({ averaged, numerical, transformer }: ScalingLawReport): readonly Quantity[] {
  const published = (key: keyof typeof publishedResults, format: (value: number) => string = String) => {
    const { median, low, high } = publishedResults[key]
    return `${format(median)}, 95 % interval ${endsWords(low, high, format)}`
  }
  return [
    {
      what: 'Halving time averaged over ten pairs, months',
      ours: resampledWords(averaged),
      published: published('averaged'),
      draws: drawsWords(averaged, averaged.times),
    },
    {
      what: 'Halving time by the numerical route, months',
      ours: resampledWords(numerical),
      published: published('numerical'),
      draws: drawsWords(numerical),
    },
    {
      what: `Transformer’s gain in compute at ${formatNumber(transformer.compute)} FLOP`,
      ours: resampledWords(transformer, factor),
      published: published('transformer', factor),
      draws: drawsWords(transformer),
    },
  ]
}
