/** The sentences of a comparison at equal performance: what a model needs against its partner. */
import type { Comparison, ComparedPair, ComparedTask } from '@/lib/result/pairs'
import type { Subject, TitleParts } from '../../words'
import { capital } from '../capital'
import { formatCost, formatInteger, formatNumber, formatPercent, plural } from '../format'

const NBSP = '\u00a0'

/** "29.4 times fewer" parameters, "4.2 times more"; a ratio is partner over model. */
const timesLess = (ratio: number, label: string): string =>
  ratio >= 1
    ? `${formatNumber(ratio, 3)}${NBSP}times ${label.endsWith('s') ? 'fewer' : 'less'}`
    : `${formatNumber(1 / ratio, 3)}${NBSP}times more`

/** The finding around its number: of all such models where an interval says so, of these pairs where there is none. */
export function pairsTitle({ benchmark, cost }: Subject, { ratio, n }: Comparison): TitleParts {
  const { value, low, high } = ratio
  if (low !== null && high !== null && low <= 1 && high >= 1) {
    return {
      before: `At equal performance no clear difference in ${cost.label} between ${benchmark.subject} and their partners: anything from `,
      number: `${timesLess(low, cost.label)} to ${timesLess(high, cost.label)}`,
      after: '',
    }
  }
  const whose = low === null || high === null ? `, in ${plural(n, 'pair', 'pairs')},` : ''
  return {
    before: `At equal performance${whose} ${benchmark.subject} need `,
    number: timesLess(value, cost.label),
    after: ` ${cost.label} than their partners`,
  }
}

/** What the number rests on. */
export function pairsSubtitle({ ratio, level, n, tasks, papers, median, range, above }: Comparison): string {
  const interval =
    ratio.low === null || ratio.high === null
      ? `no interval from ${plural(papers, 'paper', 'papers')}`
      : `${formatPercent(level)} interval ${formatNumber(ratio.low, 3)} to ${formatNumber(ratio.high, 3)}, by paper`
  return [
    `ratio ${formatNumber(ratio.value, 3)}, ${interval}`,
    `${plural(n, 'pair', 'pairs')}, ${plural(tasks.length, 'task', 'tasks')}, ${plural(papers, 'paper', 'papers')}`,
    `median ${formatNumber(median, 3)}, from ${formatNumber(range[0], 3)} to ${formatNumber(range[1], 3)}`,
    `${formatInteger(Math.round(above * n))} of ${formatInteger(n)} need less`,
  ].join(' · ')
}

/** In captions. */
export const pairsMethod = ({ ratio, recovery }: Comparison): string =>
  `Geometric mean of cost ratios, partner over model, ${ratio.low === null ? 'without interval' : 'interval by CR2 with papers as clusters'}; a partner of one size counts where ${formatPercent(recovery)} of its performance is kept`

/** The picture told to someone who does not see it. */
export function pairsAlt(title: string, subtitle: string, tasks: readonly ComparedTask[]): string {
  const rows = tasks.map(({ task, ratio }) => `${task} ${formatNumber(ratio, 3)}`)
  return `${title}. ${subtitle}. Forest plot of ratios by task on a logarithmic axis: ${rows.join(', ')}.`
}

export const pairsPicture = {
  axis: 'cost of the partner over cost of the model',
  less: 'the model needs less →',
  more: '← the model needs more',
  mean: 'all pairs',
}

/** A ratio to three digits. */
export const ratioText = (ratio: number): string => formatNumber(ratio, 3)

/** Of a task in the plot. */
export const taskLabel = ({ task, n }: ComparedTask): string => (n === 1 ? task : `${task} (${formatInteger(n)})`)

/** Of the table of pairs below the chart. */
export const pairsTable = {
  title: 'Pairs',
  caption: 'Pairs of the comparison',
  task: 'Task',
  model: 'Model',
  partner: 'Partner',
  level: 'Level of both',
  costs: (label: string) => `${label}, model and partner`,
  ratio: 'Ratio',
  paper: 'Source',
  leaveOut: (name: string) => `Leave ${name} out`,
  leaveOutShort: 'Leave out',
  costsOf: ({ model, partner, unit }: ComparedPair) =>
    [model, partner].map(({ cost }) => (unit === 'share' ? formatPercent(cost) : formatCost(cost, unit))).join(' · '),
  levelOf: ({ level, metric, better }: ComparedPair) =>
    `${formatNumber(level, 4)} ${metric} (${better === 'more' ? 'or more' : 'or less'})`,
}

/** Where nothing is left to compare. */
export const nothingCompared = 'No pair is left to compare'

/** The method tab's steps. */
export const pairsSteps = {
  pairs:
    'A pair is a model and its partner on one task. Its level is the worse of the two sides’ best results, so both reach it; each side counts by its cheapest size that does.',
  recovery: (recovery: number) =>
    `A partner of one size has no curve to be read at another level: there the model must keep ${formatPercent(recovery)} of its performance, or the pair is left out.`,
  ratioFormula: {
    tex: String.raw`r_i=\frac{C_i(\text{partner})}{C_i(\text{model})}`,
    plain: 'rᵢ = Cᵢ(partner) / Cᵢ(model)',
  },
  meanFormula: {
    tex: String.raw`r=\exp\Bigl(\tfrac1n\sum_i\ln r_i\Bigr)`,
    plain: 'r = exp(Σ ln rᵢ / n)',
  },
  ratio: 'The ratio of a pair is the cost of the partner over the cost of the model:',
  mean: 'The number is the geometric mean over pairs, that of their logarithms:',
  meanIs: ({ ratio, n }: Comparison) =>
    `Over ${plural(n, 'pair', 'pairs')} it is ${formatNumber(ratio.value, 4)}: above 1 the model needs less than its partner.`,
  interval: ({ ratio, level, df, logSe, papers }: Comparison) =>
    ratio.low === null || ratio.high === null || df === null || logSe === null
      ? `Pairs of one paper lean on one another, and ${plural(papers, 'paper', 'papers')} are too few for an interval (5 are needed): only the spread is shown.`
      : `Pairs of one paper lean on one another: the standard error of the mean logarithm, ${formatNumber(logSe, 4)}, is CR2 with papers as clusters, with ${formatNumber(df, 3)} degrees of freedom by Satterthwaite. The ${formatPercent(level)} interval is ${formatNumber(ratio.low, 4)} to ${formatNumber(ratio.high, 4)}.`,
  left: (reason: string, n: number, left: number) =>
    `${capital(reason)}: ${formatInteger(n)} left out, ${formatInteger(left)} left.`,
}
