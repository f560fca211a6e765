/** What the method tab says of the numbers: slope, interval and its draws, months, laws, the test of the records. */
import type { FigureFit, LawComparison, RecordTest } from '@/lib/result/result'
import { intervalEnds } from '../../answer/interval-ends'
import {
  formatDate,
  formatFixed,
  formatInteger,
  formatMonths,
  formatMonthYear,
  formatNumber,
  formatPercent,
  formatProbability,
  formatRatio,
  plural,
  trimZeros,
} from '../format'
import { intervalNames } from '../answer/interval-kinds'
import { methodNames } from './methods'
import { type MetricFacts, type Noun, performanceWords } from './facts'
import { slopeEnds } from './slope-ends'
import { rangeOfRates } from '../answer/record-rates'

const SPACES: Readonly<Record<FigureFit['residualSpace'], string>> = {
  'log2-cost': 'log₂ C',
  'g-performance': 'g(p)',
  nats: 'ln perplexity',
}

/** Slope with its standard error or interval. */
export function slopeSentence(fit: FigureFit): string {
  const space = SPACES[fit.residualSpace]
  const error = fit.slopeSe === null ? '' : `, standard error ${formatNumber(fit.slopeSe, 4)}${errorsText(fit)}`
  const r2 = fit.r2 === null ? '' : `; R² of ${space} is ${formatFixed(fit.r2, 3)}`
  const mad = fit.mad === null ? '' : `; the median of |e| is ${formatNumber(fit.mad, 4)}`
  const lag1 =
    fit.lag1 === null
      ? ''
      : ` The lag-1 correlation of the residuals e in date order, less their mean, Σ eᵢ eᵢ₊₁ / Σ eᵢ², is ${formatFixed(fit.lag1, 2)}.`
  return `On ${plural(fit.n, 'row')} from ${formatDate(fit.from)} to ${formatDate(fit.to)} the slope b is ${formatNumber(fit.slope, 5)} doublings a year${error}${r2}${mad}.${lag1}`
}

/** By what errors a standard error is, where not simply those of the interval named next, and how it is found. */
function errorsText({ method, interval, errorsBy }: FigureFit): string {
  const { slopeErrorBy } = methodNames[method]
  const plain = errorsBy === interval && (errorsBy === 't' || errorsBy === 'fieller')
  const errors = errorsBy === null || plain ? null : intervalNames[errorsBy].error
  const said = [errors, slopeErrorBy].filter((one) => one !== null)
  return said.length === 0 ? '' : ` (${said.join('; ')})`
}

/** Why there is no interval, as clauses. */
export const drawsNotAsked = 'it needs bootstrap draws, and none are asked for'
export const noScatter = 'nothing is left to estimate the scatter from'

/** How a bootstrap draws. */
export interface DrawFacts {
  readonly draws: number
  readonly seed: number
  readonly ci: 'percentile' | 'bca'
  /** Rows before selection, of which each draw takes as many. */
  readonly population: number
  /** What each draw is asked again: "the threshold", "the records". */
  readonly again: readonly string[]
  /** Title of the column whose values are drawn together; null: rows one by one. */
  readonly by: string | null
  /** N₀, D₀ and t₀ are not taken again. */
  readonly keepsOrigin: boolean
}

/** @param problem why there is no interval, in words */
export function intervalSentence(fit: FigureFit, draws: DrawFacts, problem: string): string {
  if (!fit.slopeInterval && (!fit.intervalPending || draws.draws === 0)) return `There is no interval: ${problem}.`
  const at = `At ${formatPercent(fit.level)} the slope lies`
  const ends = fit.slopeInterval === null ? 'The draws are not there yet.' : `${at} ${between(...slopeEnds(fit))}.`
  return `${howMade(fit, draws)} ${ends}`
}

function between(low: string | null, high: string | null): string {
  if (low === null) return high === null ? 'anywhere: there are too few rows to bound it' : `below ${high}`
  return high === null ? `above ${low}` : `between ${low} and ${high}`
}

function howMade(fit: FigureFit, draws: DrawFacts): string {
  const { interval, df, n } = fit
  const freedom = df === null ? '' : ` with ${plural(df, 'degree')} of freedom (n − ${formatInteger(n - df)})`
  switch (interval) {
    case 't':
      return `The interval is Student’s t${freedom}.`
    case 'sen':
      return 'The interval is Sen’s, from ranks of the slopes of pairs, with ties counted, as SciPy’s theilslopes has it.'
    case 'fieller':
      return `The interval is Fieller’s for the ratio −h / m: every slope that a t test${freedom} does not reject.`
    case 'record-count':
      return RECORD_COUNTS
    case 'ar1':
      return AR1
    case 'hac':
      return HAC
    case 'cr2':
      return CR2
    case 'bootstrap':
    case 'cluster':
    case 'residual':
      return drawsSentence(fit, draws)
  }
}

const AR1 =
  'The interval allows each error to lean on the one before, uᵢ = ρ uᵢ₋₁ + eᵢ in date order. At a known ρ it would be Student’s t; ρ is not known, so the t distributions of all ρ from 0 to 1 are averaged, with the weight that the residuals give them (restricted likelihood times Berger and Yang’s reference prior, 1/√(1 − ρ²)).'
const HAC =
  'The interval is Newey and West’s: products of residuals up to 1.3 √n rows apart in date order, less the further apart, stand for the variance; its size and degrees of freedom are those that it has for these dates under independent errors. Where neighbours lean by more than 0.3 it is too narrow.'
const CR2 =
  'The interval allows rows of one cluster to lean on one another: bias-reduced clustered errors (CR2) with Satterthwaite’s degrees of freedom. Rows without a value are in no cluster, and not in it.'
const RECORD_COUNTS =
  'The interval is by record counts, of all rows that reach the level and not of the records alone. Were b the rate of the whole scatter, log₂ C − b t would come in random order, and the best of a day of m rows, N up to it, would pass all before with probability m / N, whatever the scatter (Rényi). W(b) sums N − m over the days that do; the interval is every b at which neither tail of W’s exact distribution is under half of what the level leaves (Diersen and Trenkler).'

function drawsSentence(fit: FigureFit, draws: DrawFacts): string {
  const failed = fit.bootstrap?.failed ?? 0
  const less = failed === 0 ? '' : `; ${formatInteger(failed)} of them gave no slope and are left out`
  const source = `${plural(draws.draws, 'bootstrap draw')} (seed ${String(draws.seed)}; xoshiro128**, its state from SplitMix64)${less}`
  return `The interval is from ${source}. ${fit.interval === 'residual' ? residualWords(fit) : rowWords(draws)} ${quantileWords(fit, draws)}`
}

function rowWords({ population, again, by, keepsOrigin }: DrawFacts): string {
  const all = formatInteger(population)
  const before = again.length === 0 ? 'above' : 'left before selection'
  const what =
    by === null
      ? `${plural(population, 'row')} with replacement from the ${all} ${before}`
      : `groups of rows with the same “${by}” with replacement, as many as the ${all} rows ${before} have (of a list the order does not matter; a row without one is in none)`
  const then = again.length === 0 ? ' and fits again' : `, asks for ${joined(again)} again, and fits`
  return `Each draws ${what}${then}${keepsOrigin ? '; N₀, D₀ and t₀ stay' : ''}.`
}

function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last
}

function residualWords({ bootstrap }: FigureFit): string {
  const block = bootstrap?.block ?? null
  const how =
    block === null
      ? ''
      : block === 1
        ? ', one by one'
        : `, in blocks of ${formatInteger(block)} neighbours in date order, the last followed by the first`
  return `Each keeps the rows and their fitted values, adds residuals over √(1 − leverage) drawn with replacement${how}, and fits again.`
}

function quantileWords({ level }: FigureFit, { ci, by }: DrawFacts): string {
  const [low, high] = [(1 - level) / 2, (1 + level) / 2].map((share) => trimZeros(formatFixed(share, 6)))
  return ci === 'bca'
    ? `The ends are bias-corrected and accelerated quantiles (BCa, type 7) of the drawn slopes, the acceleration being that of the slopes without each ${by === null ? 'row' : 'group'} in turn.`
    : `The ends are the quantiles ${low ?? ''} and ${high ?? ''} (type 7) of the drawn slopes.`
}

export const monthsOfSlope = 'A slope of b doublings a year is a factor of two every'

/** Months of a factor of two, and how they follow from the slope. */
export function monthsSentence(fit: MonthsFacts): string {
  const { months, direction } = fit.halvingTime
  return `${formatMonths(months)} months, a ${direction} time${endsWords(fit)}.`
}

type MonthsFacts = Pick<FigureFit, 'halvingTime' | 'bootstrap' | 'slopeInterval'>

function endsWords(fit: MonthsFacts): string {
  const { slopeInterval } = fit
  if (slopeInterval === null) return ''
  const { low: from, high: to } = intervalEnds(fit, 'en')
  if (from === null || to === null) return `; the interval of the slope is ${rangeOfRates(...slopeInterval)}`
  return from === to
    ? `; both ends of its interval round to ${from}`
    : `, ${from} to ${to}: the ends swap, as months are the inverse of the rate`
}

/** @param rows that the records are taken from */
export interface RecordFacts {
  readonly rows: number
  readonly seed: number
  readonly noun: Noun
  /** Two of the rows have the same cost. */
  readonly ties: boolean
  readonly threshold: number | null
  readonly metric: MetricFacts | null
  /** What is counted: models where the study names them. */
  readonly entry: 'model' | 'row'
}

const SHUFFLES = 999

/** The records against chance: how many there are, and how steep. */
export function recordTestSentence(test: RecordTest, facts: RecordFacts): string {
  const { n, pCount, pSlope, degenerate } = test
  const { rows, seed, noun, ties } = facts
  const shuffles = `${String(SHUFFLES)} shuffles of the ${noun}s over the dates (seed ${String(seed)}, the data counted as one more)`
  const count =
    pCount === null
      ? ''
      : `The chance of at least as many as the ${plural(n, 'record')} among ${plural(rows, 'row')} in random order is ${formatProbability(pCount)}, ${ties ? `from ${shuffles}, as ${noun}s tie` : 'from Rényi’s exact distribution, rows of one day taken together'}.`
  const steep =
    pSlope === null
      ? ''
      : ` Of ${ties ? 'those shuffles' : shuffles}, ${formatPercent(degenerate ?? 0)} have under three records; of the others a share of ${formatProbability(pSlope)} has records at least as steep by least squares.`
  return `Records improve by construction, so they are held against chance. ${coverageWords(test, facts)}${count}${steep}`.trim()
}

function coverageWords({ looked, reaching, withCost }: RecordTest, facts: RecordFacts): string {
  const { noun, threshold, metric, entry } = facts
  if (threshold === null || metric === null) return ''
  const known = withCost === reaching ? `all with a ${noun}` : `${formatInteger(withCost)} of them with a ${noun}`
  return `Of ${plural(looked, entry)} with a date and a score, ${formatInteger(reaching)} reach ${metric.label} ${performanceWords(threshold, metric)}, ${known}. `
}

/** The sentence before the laws. */
export function lawsIntroduction(laws: readonly LawComparison[]): string {
  const against = laws.some(({ speedRatio: { value, low } }) => (low ?? value) < 0)
  const ends = laws.some(({ speedRatio: { low } }) => low !== null)
  return `Against a law, the ratio of the slopes${against ? ', negative where the two go opposite ways' : ''}${ends ? '; its ends are those of the slope' : ''}:`
}

/** @param toward -1 where less cost is better */
export function lawSentence(law: LawComparison, toward: -1 | 1): string {
  const { label, slope, speedRatio } = law
  const { value, low, high } = speedRatio
  const ends =
    low === null || high === null ? '' : `, ${formatRatio(low, [low, high])} to ${formatRatio(high, [low, high])}`
  return `${label}: ${law.measured ? measuredWords(law, toward) : `${formatFixed(slope, 4)} doublings a year`}; the trend is ${formatRatio(value, [low, high])} times that${ends}.`
}

function measuredWords({ source, over, slope, slopeSe, errorsBy }: LawComparison, toward: -1 | 1): string {
  const from =
    source && over
      ? `by least squares on the default view of “${source.benchmarkLabel}” in “${source.studyTitle}”, ${over.wholeRecord ? 'its whole record' : 'over the dates of the fit'} (${formatInteger(over.n)} points, ${formatMonthYear(over.from)} to ${formatMonthYear(over.to)}), `
      : ''
  const rate = `${formatFixed(toward * slope, 4)} doublings a year (standard error ${formatNumber(slopeSe, 2)}${errorsBy === 'ar1' ? `, by ${intervalNames.ar1.error}` : ''}; not counted in the ends)`
  return `${from}${rate}${toward < 0 ? `, as a fall of cost ${formatFixed(slope, 4)}` : ''}`
}
