/** All benchmarks together: the overview's second figure. */
import type { BenchmarksTogether } from '@/lib/result/analyses/benchmarks-together'
import { formatFixed, formatInteger, formatMonthsShort, formatPercent } from './format'

const NBSP = '\u00a0'

/** "−4.1 (−6.2 to −2.1)": a rate with its ends, doublings a year. */
const rate = (value: number, [low, high]: readonly [number, number]): string =>
  `${formatFixed(value, 1)} (${formatFixed(low, 1)} to ${formatFixed(high, 1)})`

/** "every 2.9 months (1.9 to 5.6)"; a rate of both signs has no months. */
function months(value: number, [low, high]: readonly [number, number]): string {
  if (low < 0 !== high < 0) return 'no clear direction'
  const [fast, slow] = [low, high]
    .map((end) => formatMonthsShort(12 / Math.abs(end)))
    .toSorted((a, b) => Number(a) - Number(b))
  return `${value < 0 ? 'halves' : 'doubles'} every ${formatMonthsShort(12 / Math.abs(value))} months (${fast} to ${slow})`
}

/** What both methods come to, in one paragraph. */
function finding([inverse, pooled]: readonly [BenchmarksTogether, BenchmarksTogether]): string {
  const ends = ({ bootstrap, interval }: BenchmarksTogether) => bootstrap.interval ?? interval
  const scatter = [inverse, pooled].map(({ i2 }) => formatPercent(i2)).join(' and ')
  return (
    `There is no one halving time of AI. The compute to hold a score ${months(inverse.mean, ends(inverse))} on average over ${formatInteger(inverse.k)} benchmarks where the score is explained by compute and date, and ${months(pooled.mean, ends(pooled))} over ${formatInteger(pooled.k)} where compute is explained by score and date; the truth of each benchmark lies between the two readings. ` +
    `But ${scatter} of the scatter among benchmarks is more than sampling error (I²), and one more benchmark would be expected anywhere from ${formatFixed(inverse.prediction[0], 1)} to ${formatFixed(inverse.prediction[1], 1)} doublings a year by the first reading, ${formatFixed(pooled.prediction[0], 1)} to ${formatFixed(pooled.prediction[1], 1)} by the second.`
  )
}

export const benchmarksTogetherWords = {
  title: 'All benchmarks together',
  finding,
  rate,
  scale: 'Change of the compute that holds a score, doublings a year; negative: less is needed',
  methods: { inverse: 'score explained by compute and date', pooled: 'compute explained by score and date' },
  shortMethods: { inverse: 'Score explained', pooled: 'Compute explained' },
  interval: (level: number) => `${formatPercent(level)} interval`,
  prediction: 'where one more benchmark would be',
  benchmark: 'Benchmark',
  mean: 'Mean of all',
  meanSub: 'random effects; with the prediction interval',
  n: 'n',
  noRate: 'unclear',
  noRateTitle: 'Scores hardly follow compute here, so nothing bounds the rate',
  notes: ([inverse, pooled]: readonly [BenchmarksTogether, BenchmarksTogether]) =>
    `Random effects by restricted maximum likelihood, over the benchmarks with at least 15 models; ${formatInteger(pooled.tooFew)} have fewer, and in ${formatInteger(inverse.unbounded)} scores hardly follow compute, so that nothing bounds the first reading. The interval of a mean draws the ${formatInteger(inverse.bootstrap.models)} models with all their scores, and the benchmarks (${formatInteger(inverse.bootstrap.draws)} draws): in simulations of this design it holds the mean in 95${NBSP}% or more. Knapp and Hartung’s takes benchmarks as independent, though they share models, and holds it in 89 to 96${NBSP}%: ${rate(inverse.mean, inverse.interval)} and ${rate(pooled.mean, pooled.interval)}.`,
  how: 'How it is computed',
}
