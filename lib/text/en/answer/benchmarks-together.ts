/** All benchmarks together: the overview's second figure. */
import type { BenchmarksTogether } from '@/lib/result/analyses/benchmarks-together'
import { formatFixed, formatInteger, formatMonthsShort, formatPercent } from '../format'

const NBSP = '\u00a0'

/** "−4.1 (−6.2 to −2.1)": a rate with its ends, doublings a year. */
const rate = (value: number, [low, high]: readonly [number, number]): string =>
  `${formatFixed(value, 1)} (${formatFixed(low, 1)} to ${formatFixed(high, 1)})`

/** "halves every 2.9 months (1.9 to 5.6)"; where the interval holds both signs, the rate and that nothing is clear. */
function meanWords({ mean, bootstrap, interval }: BenchmarksTogether): string {
  const ends = bootstrap.interval ?? interval
  if (ends[0] < 0 !== ends[1] < 0) return `has no clear direction, ${rate(mean, ends)} doublings a year`
  const [fast, slow] = ends.map((end) => 12 / Math.abs(end)).toSorted((one, other) => one - other)
  const verb = mean < 0 ? 'halves' : 'doubles'
  return `${verb} every ${formatMonthsShort(12 / Math.abs(mean))} months (${formatMonthsShort(fast ?? NaN)} to ${formatMonthsShort(slow ?? NaN)})`
}

/** What both methods come to, in one paragraph. */
function finding([inverse, pooled]: readonly [BenchmarksTogether, BenchmarksTogether]): string {
  const share = ({ i2 }: BenchmarksTogether) => `${formatInteger(Math.round(100 * i2))}${NBSP}%`
  const next = ({ prediction: [low, high] }: BenchmarksTogether) => `${formatFixed(low, 1)} to ${formatFixed(high, 1)}`
  return (
    `There is no one halving time of AI. On average over ${formatInteger(inverse.k)} benchmarks the compute that holds a score ${meanWords(inverse)} where the score is explained by compute and date; where compute is explained by score and date, over ${formatInteger(pooled.k)}, it ${meanWords(pooled)}. Error in either draws the two readings apart. ` +
    `And the average is of unlike things: ${share(inverse)} and ${share(pooled)} of the scatter among benchmarks is more than sampling error (I²), and one more benchmark could lie anywhere from ${next(inverse)} doublings a year by the first reading, ${next(pooled)} by the second.`
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
  shrunken: 'drawn towards the mean by its own uncertainty',
  notes: ([inverse, pooled]: readonly [BenchmarksTogether, BenchmarksTogether]) =>
    `Random effects by restricted maximum likelihood, over the benchmarks with at least 15 models; ${formatInteger(pooled.tooFew)} have fewer, and in ${formatInteger(inverse.unbounded)} scores hardly follow compute, so that nothing bounds the first reading. The interval of a mean draws the ${formatInteger(inverse.bootstrap.models)} models with all their scores, and the benchmarks (${formatInteger(inverse.bootstrap.draws)} draws): in simulations of this design it holds the mean in 95${NBSP}% or more. Knapp and Hartung’s takes benchmarks as independent, though they share models, and holds it in 87 to 98${NBSP}%: ${rate(inverse.mean, inverse.interval)} and ${rate(pooled.mean, pooled.interval)}.`,
  how: 'How it is computed',
}
