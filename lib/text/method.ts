/** What the method tab says, step by step, in English: sentences about this view's rows, model, estimator and interval. */
import type { EstimatorId } from '@/lib/fits/estimators/registry'
import type { LeftOutReason } from '@/lib/fits/observation'
import type { HalvingTime } from '@/lib/fits/halving-time'
import type { FigureFit, LawComparison } from '@/lib/view-state/figure'
import {
  formatDate,
  formatFixed,
  formatInteger,
  formatMonths,
  formatNumber,
  formatPercent,
  formatPerformance,
} from './format'

/** A filter on a column, with the column's title. */
export interface NamedFilter {
  readonly title: string
  readonly values: readonly string[]
  readonly excluded: boolean
}

export interface StartFacts {
  readonly rows: number
  readonly study: string
  readonly series: string
  readonly version: string
  readonly cost: string
}

/** What a step that leaves rows out asks of them. */
export type RowRule =
  | { readonly kind: 'usable'; readonly reason: LeftOutReason }
  | { readonly kind: 'filters'; readonly filters: readonly NamedFilter[] }
  | { readonly kind: 'exclusions' }
  | { readonly kind: 'one-row-a-model' }
  | { readonly kind: 'scale'; readonly reason: LeftOutReason }
  | { readonly kind: 'reaching'; readonly threshold: number; readonly unit: string; readonly better: 'less' | 'more' }
  | { readonly kind: 'records'; readonly better: 'less' | 'more' }
  | {
      readonly kind: 'window'
      readonly from: string | null
      readonly to: string | null
      readonly afterRecords: boolean
    }

const rows = (n: number): string => `${formatInteger(n)} ${n === 1 ? 'row' : 'rows'}`

export function startSentence({ rows: n, study, series, version, cost }: StartFacts): string {
  return `Start from the ${rows(n)} of ${series} in ${study}, data version ${version}. The cost is ${cost}.`
}

/** @param dropped rows that the step leaves out; @param left rows after it */
export function rowSentence(rule: RowRule, dropped: number, left: number): string {
  return `${ruleSentence(rule)} ${dropped === 0 ? 'None is left out' : `${formatInteger(dropped)} left out`}, ${formatInteger(left)} left.`
}

function ruleSentence(rule: RowRule): string {
  switch (rule.kind) {
    case 'usable':
    case 'scale':
      return `Leave out rows with ${REASONS[rule.reason] ?? rule.reason}.`
    case 'filters':
      return `Keep rows with ${rule.filters.map(filterWords).join('; ')}.`
    case 'exclusions':
      return 'Leave out the rows that the reader excluded by hand.'
    case 'one-row-a-model':
      return 'Where a model has several scores on the benchmark, keep the row with the lower median score.'
    case 'reaching':
      return `Keep the models that reach ${formatPerformance(rule.threshold, rule.unit)} or ${rule.better === 'more' ? 'more' : 'less'}.`
    case 'records':
      return `In date order, keep the records: a cost strictly ${rule.better === 'less' ? 'below' : 'above'} that of every earlier row; the first is one, a tie is none.`
    case 'window':
      return `Keep dates ${windowWords(rule.from, rule.to)}${rule.afterRecords ? ', after the records are taken: the window crowns none' : ''}.`
  }
}

const REASONS: Readonly<Partial<Record<LeftOutReason, string>>> = {
  'no-date': 'no date',
  'no-cost': 'no cost',
  'cost-not-positive': 'a cost that is zero or negative',
  'no-performance': 'no performance',
  'at-or-below-chance': 'a performance at or below chance',
  'off-scale': 'a performance that has no value on the metric’s natural scale',
  'no-vocabulary': 'an unknown vocabulary',
}

const filterWords = ({ title, values, excluded }: NamedFilter): string =>
  `${title} ${excluded ? 'not ' : ''}${values.map((value) => (value === '' ? 'empty' : value)).join(excluded ? ' nor ' : ' or ')}`

function windowWords(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return `from ${formatDate(from)} to ${formatDate(to)}`
  return from !== null ? `from ${formatDate(from)} on` : `up to ${formatDate(to ?? '')}`
}

const ESTIMATORS: Readonly<Record<EstimatorId, (fit: FigureFit) => string>> = {
  ols: () => 'The line is the one of least squares.',
  'ols-hc3': () =>
    'The line is the one of least squares; its standard error is HC3, which does not suppose an even scatter.',
  'theil-sen': () =>
    'The slope is the median of the slopes between all pairs of points, the line through the medians (Theil and Sen).',
  huber: () =>
    'The line is Huber’s M-estimate, k = 1.345: points far from it pull no harder than those at 1.345 standard deviations.',
  quantile: ({ tau }) =>
    `The line is that of quantile regression: a share of ${formatPercent(tau ?? 0.5)} of the points lies below it.`,
}

export const MODEL = {
  trend: 'The logarithm of cost is a straight line in the date t, in years:',
  pooled: 'Cost is explained by date and performance together; the slope b holds performance fixed:',
  inverse: 'Performance is explained by cost and date; read backwards, at fixed performance, cost moves by b:',
  'scaling-law':
    'The loss L, the logarithm of perplexity, falls with parameters N, tokens of the corpus D and years y since the first evaluation; N₀ and D₀ are the least in the sample, and a term in brackets counts on that benchmark or architecture only:',
  objective: 'The parameters θ minimise, with r the residual of the loss,',
  months: 'A slope of b doublings a year is a factor of two every',
  effectiveCompute:
    'Time acts like growing parameters (T_N) and data (T_D); compute is proportional to their product, so it halves every T_C months:',
  law: 'Against a law, the ratio of the slopes:',
} as const

export const leastSquares = 'The plane is the one of least squares.'

export const estimatorSentence = (id: EstimatorId, fit: FigureFit): string => ESTIMATORS[id](fit)

export function solverSentence(fit: FigureFit): string {
  const { solver } = fit
  if (!solver) return ''
  const end = `It ends at an objective of ${formatFixed(solver.objective, 10)} after ${formatInteger(solver.iterations)} iterations.`
  return solver.id === 'as-published'
    ? `Solved as published: sequential quadratic programming from zeros with SciPy’s default tolerance, which stops before the minimum. ${end}`
    : `Solved to convergence from a fixed list of starts, of which ${formatInteger(solver.startsDisagreeing ?? 0)} ended at another optimum. ${end}`
}

export function slopeSentence(fit: FigureFit): string {
  const error = fit.slopeSe === null ? '' : `, standard error ${formatNumber(fit.slopeSe, 4)}`
  const r2 = fit.r2 === null ? '' : `; R² ${formatFixed(fit.r2, 4)}`
  return `On ${rows(fit.n)} from ${formatDate(fit.from)} to ${formatDate(fit.to)} the slope b is ${formatNumber(fit.slope, 5)} doublings a year${error}${r2}.`
}

/** How the interval is made, and what it is. */
export function intervalSentence(fit: FigureFit): string {
  if (fit.intervalPending) return 'The interval comes from bootstrap draws, which are not there yet.'
  if (!fit.slopeInterval) return 'There is no interval.'
  const [low, high] = fit.slopeInterval
  return `${howMade(fit)} At ${formatPercent(fit.level)} the slope lies between ${formatNumber(low, 4)} and ${formatNumber(high, 4)}.`
}

function howMade({ interval, df, bootstrap }: FigureFit): string {
  switch (interval) {
    case 't':
      return `The interval is Student’s t${df === null ? '' : ` with ${formatInteger(df)} degrees of freedom`}.`
    case 'sen':
      return 'The interval is Sen’s, from ranks of the pairwise slopes, with ties counted.'
    case 'fieller':
      return 'The interval is Fieller’s for a ratio: every slope that a t test does not reject.'
    case 'bootstrap':
    case 'cluster':
    case 'residual': {
      const what =
        interval === 'residual'
          ? bootstrap?.block && bootstrap.block > 1
            ? `residuals in blocks of ${formatInteger(bootstrap.block)}`
            : 'residuals'
          : interval === 'cluster'
            ? `rows that share their ${bootstrap?.by ?? 'cluster'}, together,`
            : 'rows'
      const failed = bootstrap && bootstrap.failed > 0 ? `, ${formatInteger(bootstrap.failed)} more gave no slope` : ''
      return `The interval is from ${formatInteger(bootstrap?.draws ?? 0)} bootstrap draws of ${what} by a seeded generator (${bootstrap?.ci === 'bca' ? 'bias-corrected and accelerated' : 'percentiles'})${failed}; the whole method is run on each.`
    }
  }
}

export function monthsSentence({ months, low, high, direction }: HalvingTime): string {
  const verb = direction === 'halving' ? 'halving' : 'doubling'
  const ends =
    low === null
      ? ''
      : high === null
        ? `, ${formatMonths(low)} or more: the interval of the slope holds zero`
        : `, ${formatMonths(low)} to ${formatMonths(high)}: the ends swap, as months are the inverse of the rate`
  return `${formatMonths(months)} months, a ${verb} time${ends}.`
}

/** T_N, T_D and T_C; a negative time is one in which the inputs come to be worth less. */
export function doublingTimesSentence(times: Readonly<Record<string, number>>): string {
  const symbols: Readonly<Record<string, string>> = { parameters: 'T_N', data: 'T_D', compute: 'T_C' }
  return `${Object.entries(times)
    .flatMap(([input, months]) => (symbols[input] ? [`${symbols[input]} = ${formatFixed(months, 2)}`] : []))
    .join(', ')} months.`
}

export function lawSentence({ label, slope, speedRatio, measured }: LawComparison): string {
  const { value, low, high } = speedRatio
  const ends = low === null || high === null ? '' : `, from ${formatFixed(low, 2)} to ${formatFixed(high, 2)}`
  return `${label}: ${formatFixed(slope, 4)} doublings a year${measured ? ', measured' : ''}; the trend is ${formatFixed(value, 2)} times that${ends}.`
}
