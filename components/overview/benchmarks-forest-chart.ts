/** The forest plot of all benchmarks together, as the overview and a file of it show it. */
import type { ForestChart, ForestMark } from '@/components/forest/forest-chart'
import { rateScale } from '@/components/forest/forest-scale'
import type { BenchmarkRate, BenchmarksTogether } from '@/lib/result/analyses/benchmarks-together'
import { benchmarksTogetherWords } from '@/lib/text/answer/benchmarks-together'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'
import { benchmarkRows } from './benchmark-rows'

type Both = readonly [inverse: BenchmarksTogether, pooled: BenchmarksTogether]

/** From one multiple of five to another, with every estimate and both prediction intervals on it. */
export const benchmarksScale = (together: Both) =>
  rateScale(together.flatMap(({ prediction, rates }) => [...prediction, ...rates.map(({ estimate }) => estimate)]))

export function benchmarksKeys([inverse]: Both, lang: Lang): ForestChart['keys'] {
  const words = benchmarksTogetherWords(lang)
  return [
    { shape: 'halving', text: words.methods.inverse },
    { shape: 'halving', tone: 'published', text: words.methods.pooled },
    { shape: 'interval', text: words.interval(inverse.level) },
    { shape: 'doubling', text: words.shrunken },
    { shape: 'prediction', text: words.prediction },
  ]
}

/** The interval of a mean that draws models and benchmarks; where that has none, the one of the model. */
export const meanInterval = ({ bootstrap, interval }: BenchmarksTogether): readonly [number, number] =>
  bootstrap.interval ?? interval

export function benchmarksForestChart(together: Both, lang: Lang): ForestChart {
  const words = benchmarksTogetherWords(lang)
  const { formatInteger } = formats(lang)
  const [inverse, pooled] = together
  const mean = (all: BenchmarksTogether, tone: ForestMark['tone']): ForestMark => ({
    ...{ kind: 'rate', tone, value: all.mean, interval: meanInterval(all), range: all.prediction },
  })
  const marks = (rate: BenchmarkRate | null, tone: ForestMark['tone']): readonly ForestMark[] =>
    rate ? [{ kind: 'rate', tone, value: rate.estimate, interval: rate.interval, shrunken: rate.shrunken.value }] : []
  const cell = (rate: BenchmarkRate | null): string => (rate ? words.rate(rate.estimate, rate.interval) : words.noRate)
  return {
    scale: benchmarksScale(together),
    laws: [],
    keys: benchmarksKeys(together, lang),
    head: words.benchmark,
    columns: [words.shortMethods.inverse, words.shortMethods.pooled, words.n],
    groups: [
      {
        heading: '',
        lines: [
          {
            label: words.mean,
            marks: [mean(inverse, 'ours'), mean(pooled, 'published')],
            cells: [
              ...together.map((all) => words.rate(all.mean, meanInterval(all))),
              `${formatInteger(inverse.k)} / ${formatInteger(pooled.k)}`,
            ],
          },
          ...benchmarkRows(together).map((row) => ({
            label: row.label,
            marks: [...marks(row.inverse, 'ours'), ...marks(row.pooled, 'published')],
            cells: [cell(row.inverse), cell(row.pooled), formatInteger(row.n)],
          })),
        ],
      },
    ],
    tones: { ours: words.methods.inverse, published: words.methods.pooled },
  }
}
