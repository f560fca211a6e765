/** What the method tab says of rows and model, step by step, in English: sentences about this view. */
import type { CostError } from '@/lib/fits/rows/cost-error'
import type { LeftOutReason } from '@/lib/fits/rows/observation'
import type { FigureFit } from '@/lib/result/result'
import { correctionSentence } from './cost-error'
import { formatDate, formatFixed, formatInteger, formatNumber, plural, trimZeros } from './format'

const NBSP = '\u00a0'

/** A filter on a column, with the column's title; `list`: a cell holds several values. */
export interface NamedFilter {
  readonly title: string
  readonly list: boolean
  readonly values: readonly string[]
  readonly excluded: boolean
}

/** What C is called: a value where more of it is better. */
export type Noun = 'cost' | 'value'

/** A metric as sentences name it. */
export interface MetricFacts {
  readonly label: string
  /** Title of its column. */
  readonly column: string
  readonly unit: string
  readonly better: 'less' | 'more'
}

/** What a step that leaves rows out asks of them. */
export type RowRule =
  | { readonly kind: 'usable'; readonly reason: LeftOutReason }
  | { readonly kind: 'filters'; readonly filters: readonly NamedFilter[] }
  | { readonly kind: 'exclusions'; readonly ids: readonly string[] }
  | { readonly kind: 'one-row-a-model'; readonly column: string }
  | { readonly kind: 'scale'; readonly reason: LeftOutReason }
  | { readonly kind: 'reaching'; readonly threshold: number; readonly metric: MetricFacts }
  | { readonly kind: 'records' }
  | { readonly kind: 'window'; readonly from: string | null; readonly to: string | null }

/** What the words of a rule depend on beside it. */
export interface RuleContext {
  readonly noun: Noun
  readonly better: 'less' | 'more'
  readonly metric: MetricFacts | null
  /** Records are taken before the window. */
  readonly afterRecords: boolean
}

const quoted = (title: string): string => `“${title}”`

/** Which rows, of which study and version, everything begins with; `n` rows. */
export function startSentence(n: number, series: string, study: string, version: string): string {
  return `Start from the ${plural(n, 'row')} of ${quoted(series)} in the study ${quoted(study)}, data version ${version}.`
}

/** @param instead the study's other date, where the reader chose the checked one */
export function dateSentence(column: string, instead: string | null): string {
  return `The date t of a row is ${quoted(column)}${instead === null ? '' : `, not ${quoted(instead)}`}, in years:`
}

/** What stands in words inside formulas. */
export const inFormulas = {
  daysSince: 'days since 1 January 2000',
  year: 'year',
  dayOfYear: 'day of the year',
  elseColumn: ', else ',
  meanOf: 'mean of',
}

/** @param column its title; null where a formula of several columns follows */
export function costSentence(noun: Noun, label: string, unit: string, column: string | null): string {
  const inUnit = unit === '' || says(label, unit) ? '' : ` in ${unit}`
  const from = column === null ? ':' : column.toLowerCase() === label.toLowerCase() ? '.' : `, from ${quoted(column)}.`
  return `The ${noun} C of a row is its ${label}${inUnit}${from}`
}

/** Whether a label has its unit in it already: "parameter count" in parameters. */
function says(label: string, unit: string): boolean {
  const stem = unit.toLowerCase().replace(/s$/, '')
  return stem.length > 2 && label.toLowerCase().includes(stem)
}

/** @param dropped rows that the step leaves out; @param left rows after it */
export function rowSentence(rule: RowRule, context: RuleContext, dropped: number, left: number): string {
  return `${ruleSentence(rule, context)} ${dropped === 0 ? 'None is left out' : `${formatInteger(dropped)} left out`}, ${formatInteger(left)} left.`
}

function ruleSentence(rule: RowRule, context: RuleContext): string {
  switch (rule.kind) {
    case 'usable':
    case 'scale':
      return `Leave out rows with ${reasonWords(rule.reason, context)}.`
    case 'filters':
      return `Keep the rows whose ${rule.filters.map(filterWords).join(' and ')}.`
    case 'exclusions':
      return `Leave out the rows excluded by hand: ${listed(rule.ids)}.`
    case 'one-row-a-model':
      return `Where k rows have the same ${quoted(rule.column)}, keep the one with the lower median score: number k/2, rounded up, by score and then id.`
    case 'reaching':
      return `Keep the rows that reach the threshold, ${rule.metric.label} ${performanceWords(rule.threshold, rule.metric)} or ${rule.metric.better}.`
    case 'records': {
      const less = context.better === 'less'
      return `In date order, on one day the ${less ? 'lower' : 'higher'} ${context.noun} first, keep the records: a ${context.noun} strictly ${less ? 'below' : 'above'} that of every earlier row. The first is one, a tie is none.`
    }
    case 'window':
      return `Keep ${context.afterRecords ? 'the records' : 'the rows'} dated ${windowWords(rule.from, rule.to)}${context.afterRecords ? '; a row that is no record above is none here' : ''}.`
  }
}

function reasonWords(reason: LeftOutReason, { noun, metric }: RuleContext): string {
  const performance = metric ? metric.label : 'performance'
  const reasons: Readonly<Partial<Record<LeftOutReason, string>>> = {
    'no-date': 'no date',
    'no-cost': `no ${noun}`,
    'cost-not-positive': `a ${noun} that is zero or negative, which has no logarithm`,
    'no-performance': `no ${performance}`,
    'at-or-below-chance': `${performance} at or below chance`,
    'off-scale': `${performance} without a finite g(p)`,
    'no-vocabulary': 'an unknown size of the vocabulary',
  }
  return reasons[reason] ?? reason
}

/** What each draw is asked again. */
export const askedAgain = {
  scale: 'a g(p)',
  threshold: 'the threshold',
  records: 'the records',
  dates: 'the dates',
  vocabulary: 'the vocabulary',
}

const MOST_LISTED = 5

function listed(ids: readonly string[]): string {
  const more = ids.length - MOST_LISTED
  return more > 0 ? `${ids.slice(0, MOST_LISTED).join(', ')} and ${formatInteger(more)} more` : ids.join(', ')
}

/** "“Extra data” is false"; of a list, what it has. */
function filterWords({ title, list, values, excluded }: NamedFilter): string {
  const verb = list ? 'has' : 'is'
  const words = values.map((value) => (value !== '' ? value : list ? 'nothing' : 'empty'))
  const some = words.join(excluded ? ' nor ' : ' or ')
  const not = words.length > 1 ? 'neither' : list ? 'no' : 'not'
  return `${quoted(title)} ${verb} ${excluded ? `${not} ` : ''}${some}`
}

function windowWords(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return `from ${formatDate(from)} to ${formatDate(to)}`
  return from !== null ? `from ${formatDate(from)} on` : `up to ${formatDate(to ?? '')}`
}

/** A level with every digit that was asked for: "43.9 %", "20", "4 minutes". */
export function performanceWords(value: number, { label, unit }: Pick<MetricFacts, 'label' | 'unit'>): string {
  if (unit === 'fraction') return `${trimZeros(formatFixed(100 * value, 10))}${NBSP}%`
  const number = trimZeros(formatFixed(value, 10))
  return unit === '' || unit === label ? number : `${number}${NBSP}${unit}`
}

/** Leads to the formula of the trend. */
export const trendSentence = (noun: Noun): string => `The logarithm of the ${noun} is a straight line in the date:`

/** Said where no threshold selects rows. */
export const everyRowSentence = (metric: string): string =>
  `No threshold is asked for: a row counts whatever its ${metric}.`

/** @param plainLogit no chance level is known for a score on the logit scale */
export function performanceModelSentence(method: 'pooled' | 'inverse', noun: Noun, metric: MetricFacts): string {
  const p = `${metric.label} p (${quoted(metric.column)}${metric.unit === 'fraction' ? ', a fraction' : ''})`
  return method === 'pooled'
    ? `The ${noun} is explained by date and ${p} together; the slope b holds p fixed:`
    : `The ${metric.label} p (${quoted(metric.column)}${metric.unit === 'fraction' ? ', a fraction' : ''}) is explained by ${noun} and date; read backwards, at fixed p, the ${noun} moves by b:`
}

/** Leads to the formula with performance inside. */
export function planeSentence(plainLogit: boolean, costError: CostError | null): string {
  const plane = costError === null ? 'The plane is the one of least squares.' : correctionSentence(costError)
  return `${plane}${plainLogit ? ' No chance level is known, so the logit is the plain one.' : ''}`
}

/** `threshold` in the metric's unit. */
export function thresholdSentence(threshold: number, metric: MetricFacts, benchmark: string): string {
  return `The threshold, ${metric.label} ${performanceWords(threshold, metric)} on ${quoted(benchmark)}, sets the level of the line and not its slope.`
}

/** Names of the columns, and the sample's N0, D0 and t0. */
export interface LossFacts {
  readonly perplexity: string
  readonly parameters: string
  readonly tokens: string
  readonly rows: number
  readonly t0: number
  readonly n0: number
  readonly d0: number
}

/** Leads to the formula of the loss. */
export function lossSentence({ perplexity, parameters, tokens, rows, t0, n0, d0 }: LossFacts): string {
  return `The loss L, expected for ln ${quoted(perplexity)}, depends on the parameters N (${quoted(parameters)}), the tokens of the corpus D (${quoted(tokens)}) and y = t − t₀; t₀ = ${t0.toFixed(4)}, N₀ = ${whole(n0)} and D₀ = ${whole(d0)} are the least of the ${plural(rows, 'row')} fitted:`
}

const whole = (value: number): string => (Number.isInteger(value) ? formatInteger(value) : formatNumber(value, 6))

/** What the signs of a structure mean, those that it has. */
export interface LossTerms {
  readonly byBenchmark: boolean
  /** Title of the column of architectures where the structure tells them apart. */
  readonly architecture: string | null
  readonly vocabulary: string | null
  readonly epochs: string | null
  /** C₀ in FLOP, where compute is a term. */
  readonly leastCompute: number | null
}

/** What the formula's terms stand for; '' where there is nothing to add. */
export function termsSentence({ byBenchmark, architecture, vocabulary, epochs, leastCompute }: LossTerms): string {
  return [
    ...(byBenchmark ? ['A term marked [PTB] or [WT2] counts on Penn Treebank or WikiText-2 only.'] : []),
    ...(architecture === null
      ? []
      : [`[TF] counts where ${quoted(architecture)} is transformer, [not TF] where it is not.`]),
    ...(vocabulary === null ? [] : [`V is the size of the vocabulary (${quoted(vocabulary)}).`]),
    ...(leastCompute === null
      ? []
      : [`C = 6 N D, C₀ = ${formatNumber(leastCompute, 6)} the least of the rows fitted.`]),
    ...(epochs === null
      ? []
      : [
          `D′ = D (1 + R (1 − exp(−E / R))) counts a corpus that is read E times (${quoted(epochs)}; 1 where not known), R = 2.9157.`,
        ]),
  ].join(' ')
}

/** Leads to what the solver minimises. */
export const objectiveSentence = (penalised: boolean): string =>
  `The parameters${penalised ? ' θ' : ''} minimise, with r = ln perplexity − L,`

/** @param starts of the converged solver; @param lowest objective of the other solver, where there is one */
export function solverSentence(fit: FigureFit, starts: number, lowest: number | null): string {
  const { solver } = fit
  if (!solver) return ''
  const { objective, iterations, converged, startsDisagreeing } = solver
  const end = `an objective of ${formatFixed(objective, 10)} after ${plural(iterations, 'iteration')}`
  const test = converged ? '' : ' Its own test of convergence is not met.'
  if (solver.id === 'as-published') {
    const short =
      lowest !== null && objective - lowest > 1e-9 ? ` It stops short: ${formatFixed(lowest, 10)} can be reached.` : ''
    return `Solved as published, by SciPy’s SLSQP (sequential quadratic programming) from zeros with its defaults, tolerance 10⁻⁶ and forward differences, to ${end}.${short}${test}`
  }
  return `Solved to convergence from ${formatInteger(starts)} starts (zeros, the published point, the two optima known of structure 7, the others drawn with a fixed seed), the lowest end kept: ${end} in all; ${formatInteger(startsDisagreeing ?? 0)} of ${plural(starts, 'start')} ended at another optimum.${test}`
}

/** @param inputs whose use the structure lets time improve; @param place where the rate holds, null: everywhere */
export function effectiveComputeSentence(inputs: readonly ('T_N' | 'T_D' | 'T_C')[], place: string | null): string {
  if (inputs[0] === 'T_C') return 'Time acts like more compute; so the compute needed halves every T_C months:'
  const words = { T_N: 'more parameters', T_D: 'more data', T_C: '' } as const
  const alone = inputs.length === 1 ? ' alone' : ''
  const acts = inputs.map((symbol) => `${words[symbol]}${alone}, doubled every ${symbol} months`).join(', and ')
  const product = inputs.length === 1 ? '' : ', and compute is proportional to their product'
  return `Time acts like ${acts}${product}; so the compute needed${place === null ? '' : ` ${place}`} halves every T_C months:`
}

/** Where a rate holds. */
export const onBenchmark = (benchmark: string): string => `on ${quoted(benchmark)}`
export const forTransformers = 'for transformers'

/** Exponents by symbol, and the doubling times that follow, in months. */
export interface DoublingFacts {
  readonly parameters: readonly { readonly symbol: string; readonly value: number }[]
  /** Months by symbol; null: without end. */
  readonly times: Readonly<Record<string, number | null>>
  /** Those of architectures other than transformers, where the structure tells them apart. */
  readonly others: Readonly<Record<string, number | null>> | null
}

/** T_N, T_D and T_C with the parameters behind them; negative ones explained. */
export function doublingTimesSentence({ parameters, times, others }: DoublingFacts): string {
  const values = parameters.map(({ symbol, value }) => `${symbol} = ${formatNumber(value, 4)}`).join(', ')
  const rest =
    others === null
      ? ''
      : ` Other architectures, with the parameters marked [not TF]: ${timesWords(others)}.${negativeWords(others)}`
  return `With ${values}: ${timesWords(times)}.${negativeWords(times)}${rest}`
}

const timesWords = (times: Readonly<Record<string, number | null>>): string =>
  `${Object.entries(times)
    .map(([symbol, months]) => `${symbol} = ${months === null ? '∞' : formatFixed(months, 2)}`)
    .join(', ')} months`

const NEEDED: Readonly<Record<string, string>> = { T_N: 'parameters', T_D: 'data', T_C: 'compute' }

const negativeWords = (times: Readonly<Record<string, number | null>>): string =>
  Object.entries(times)
    .filter(([, months]) => months !== null && months < 0)
    .map(([symbol]) => ` ${symbol} is negative: with time it took more ${NEEDED[symbol] ?? ''}.`)
    .join('')
