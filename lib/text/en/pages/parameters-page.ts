/** The page on what parameter counts say: an argument in figures, each sentence from the data. */
import { bestOf, type Explanation, type ExplainedScores } from '@/lib/result/analyses/nested-models'
import { formatCost, formatGain, formatInteger, formatMonthYear, formatNumber, formatPercent, plural } from '../format'

export const parametersPage = {
  title: 'What do parameter counts say?',
  description:
    'Parameters against score, compute and date: how much a count of parameters explains, and what came instead.',
  lead: 'Models are often named by their number of parameters. These figures ask what that number says, on the data of this site; each opens in the workbench, where every choice behind it can be changed.',
  open: 'Open in the workbench',
  sections: {
    scatter: 'A size does not fix a score',
    gpt3: 'The same score, ever smaller',
    switches: 'More parameters, lower score',
    rates: 'Parameters and compute to reach a level',
    pairs: 'Fewer parameters on purpose',
    agents: 'Many models, no single count',
    metrics: 'More than one score',
    headline: 'What a better measure says',
  },
  scatterAxis: 'Parameters',
  earlier: (date: string) => `before ${formatMonthYear(date)}`,
  later: (date: string) => `${formatMonthYear(date)} and later`,
  explainedCaption: 'Share of the variance explained, by benchmark',
  explainedNote:
    'Least squares of the score, on its logit scale above chance, on log parameters, log compute and date; the same models in each line. Bold: the best by AICc, which charges for every added variable; small: by how much the others’ AICc is worse. Models of one organisation lean on one another, so read differences of a few points as none.',
  benchmark: 'Benchmark',
  models: 'Models',
  aiccNote: (delta: string) => `ΔAICc ${delta}`,
  switchCaption: 'Switch Transformers and T5 on SuperGLUE',
  model: 'Model',
  parameters: 'Parameters',
  score: 'SuperGLUE',
  noScore: 'none stated',
  remark: 'What the source says',
  source: 'source',
  gpt3Caption: 'Records of parameters at GPT-3’s score',
  date: 'Date',
  fewer: 'GPT-3’s parameters over its own',
  ratesCaption: 'Rate of fall by parameters and by compute, doublings a year',
  byParameters: 'by parameters',
  byCompute: 'by compute',
  ratesScale: 'Doublings of cost a year at equal score (below zero: falling)',
  ratesNote:
    'Cost explained by date and score, every evaluation with a known cost; intervals as each view has them. Benchmarks with a bounded rate by both.',
  kanTitle: 'Kolmogorov–Arnold networks against multilayer perceptrons, by task',
  metricsCaption: 'Mean win rates of HELM Classic by release date, points a year',
  metric: 'Metric',
  organisations: 'Makers',
  change: 'Points a year',
  changeInterval: '95 % interval, by maker',
  metricsNote:
    'A mean win rate is the share of comparisons with the other models of the release that a model wins, so one metric’s rates do not tell whether all models got better. Least squares of the rate on the release date, every model with a score; errors by maker (CR2), because models of one maker lean on one another. Each metric opens as the compute that its level takes.',
  moreOnLaw: 'The scaling law in full, with what others make of it',
}

const names: Readonly<Record<Explanation, string>> = { parameters: 'parameters', compute: 'compute', date: 'date' }

/** Of a model in a table's head: "parameters + date". */
export const explanationName = (by: readonly Explanation[]): string => by.map((one) => names[one]).join(' + ')

const shareOf = ({ models }: ExplainedScores, ...by: readonly Explanation[]): string =>
  formatPercent(models.find((model) => model.by.join() === by.join())?.r2 ?? NaN, 0)

/** What the scatter shows, of the benchmark with most models. */
export function scatterSentence(one: ExplainedScores): string {
  return `On ${one.label}, of ${formatInteger(one.n)} models whose size, compute and date are all known, parameters explain ${shareOf(one, 'parameters')} of the variance of the score, compute ${shareOf(one, 'compute')}, the date alone ${shareOf(one, 'date')}; compute and date together ${shareOf(one, 'compute', 'date')}.`
}

/** For readers who do not see the scatter. */
export const scatterSentenceShort = (label: string, n: number): string =>
  `Scatter of ${formatInteger(n)} models: parameters to the right, on a logarithmic axis, score on ${label} upwards.`

/** Of all benchmarks. */
export function explainedSentence(all: readonly ExplainedScores[]): string {
  const r2 = (one: ExplainedScores, by: string) => one.models.find((model) => model.by.join() === by)?.r2 ?? NaN
  const compute = all.filter((one) => r2(one, 'compute') > r2(one, 'parameters')).length
  const best = all.filter((one) => bestOf(one)?.by.join() === 'parameters').length
  return `Compute explains more than parameters in ${formatInteger(compute)} of ${plural(all.length, 'benchmark', 'benchmarks')}; parameters alone are the best of the six models in ${best === 0 ? 'none' : formatInteger(best)}.`
}

/** A share of the variance. */
export const r2Text = (r2: number): string => formatPercent(r2, 0)
/** How far a model's AICc is from the best. */
export const deltaText = (delta: number): string => formatNumber(delta, 2)

interface SmallerFacts {
  readonly score: number
  readonly parameters: number
  readonly reaching: number
  readonly least: { readonly name: string; readonly date: string; readonly cost: number } | null
}

/** GPT-3 and the smallest that reaches its score. */
export function gpt3Sentence({ score, parameters, reaching, least }: SmallerFacts): string {
  const start = `GPT-3 has ${formatCost(parameters, 'parameters')} and scores ${formatPercent(score, 1)} on MMLU. ${formatInteger(reaching)} models with a known size reach that.`
  return least === null
    ? start
    : `${start} The smallest, ${least.name} of ${formatMonthYear(least.date)}, does it with ${formatCost(least.cost, 'parameters')}: ${formatGain(parameters / least.cost)} times fewer.`
}

interface SizedFacts {
  readonly name: string
  readonly parameters: number
  readonly score: number | null
}

/** The larger model scores less. */
export function switchSentence(larger: SizedFacts, smaller: SizedFacts): string {
  if (larger.score === null || smaller.score === null) return ''
  return `${larger.name} has ${formatGain(larger.parameters / smaller.parameters)} times the parameters of ${smaller.name} and scores ${formatPercent(larger.score, 1)} on SuperGLUE, below its ${formatPercent(smaller.score, 1)}.`
}

/** A sparse model uses a part of its parameters on each word. */
export const switchWhy =
  'Each word passes through a few of a Switch Transformer’s experts, so most of its parameters rest at any time: the count says what is stored, not what is used.'

/** Of all benchmarks with both rates: medians, in months. */
export function ratesSentence(rates: readonly { readonly parameters: number; readonly compute: number }[]): string {
  const falling = (of: 'parameters' | 'compute') => rates.filter((one) => one[of] < 0).length
  return `At equal score the parameters needed fall in ${formatInteger(falling('parameters'))} of ${plural(rates.length, 'benchmark', 'benchmarks')}, the compute in ${formatInteger(falling('compute'))}. Where an interval holds zero, no trend is shown.`
}

/** A rate with its interval, doublings a year. */
export const rateText = (value: number, [low, high]: readonly [number, number]): string =>
  `${formatNumber(value, 2)} (${formatNumber(low, 2)} to ${formatNumber(high, 2)})`

/** Sentences of comparisons follow; this leads to them. */
export const pairsLead =
  'Pruning, distillation and other kinds of network aim at fewer parameters for the same result. What they save depends on the task:'

interface AgentFacts {
  readonly runs: number
  readonly scaffolds: number
  readonly models: number
}

/** An agent is a scaffold with one model or several. */
export const agentsSentence = ({ runs, scaffolds, models }: AgentFacts): string =>
  `An agent is a program around one model or several, asked many times. The ${formatInteger(runs)} runs in the study of agents combine ${formatInteger(scaffolds)} scaffolds with ${formatInteger(models)} models; none states a parameter count, and for the hosted models none is known. What is known is what a run cost:`

interface ChangedMetric {
  readonly label: string
  readonly interval: readonly [number, number]
}

/** Which of HELM's metrics rise, which fall, which show no change that their makers' scatter leaves standing. */
export function metricsSentence(metrics: readonly ChangedMetric[]): string {
  const named = (all: readonly ChangedMetric[]) =>
    all.map(({ label }) => label.replace(/^mean win rate in /, '')).join(', ')
  const rising = metrics.filter(({ interval }) => interval[0] > 0)
  const falling = metrics.filter(({ interval }) => interval[1] < 0)
  const unclear = metrics.filter(({ interval }) => interval[0] <= 0 && interval[1] >= 0)
  const parts = [
    ...(rising.length > 0 ? [`newer models win more often in ${named(rising)}`] : []),
    ...(falling.length > 0 ? [`less often in ${named(falling)}`] : []),
    ...(unclear.length > 0 ? [`no clear change shows in ${named(unclear)}`] : []),
  ]
  return `HELM scores each model by ${formatInteger(metrics.length)} metrics and keeps them apart. In its first collection, ${parts.join('; ')}. Neither a size nor one score holds all of them.`
}

/** Of a fraction, in points of a hundred. */
export const pointsText = (share: number): string => formatNumber(100 * share, 2)
/** Its two ends. */
export const pointsInterval = ([low, high]: readonly [number, number]): string =>
  `${pointsText(low)} to ${pointsText(high)}`

/** Of the scaling law's headline, below its own sentence. */
export const headlineWhy =
  'Compute at a fixed performance counts every parameter as often as it is used, in training. It has limits of its own: costs are estimates, one benchmark is not a skill, and the interval is wide.'
