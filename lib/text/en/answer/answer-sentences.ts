/**
 * The sentences of an answer: title, interval, comparison with the laws. Page, picture, files and API take them from here,
 * and none says more than the interval allows.
 */
import type { FigureFit, FigurePoint, LawComparison, OtherSolver } from '@/lib/result/result'
import { breakOf } from '@/lib/result/evidence/bend'
import { type Standing, standingOf } from '@/lib/result/evidence/standing'
import { intervalEnds } from '../../answer/interval-ends'
import type { Subject, TitleParts } from '../../words'
import {
  formatConfidence,
  formatCost,
  formatFixed,
  formatGain,
  formatInteger,
  formatLawGain,
  formatMonths,
  formatMonthsShort,
  formatMonthYear,
  formatPercent,
  formatPerformance,
  formatR2,
  formatRatio,
  plural,
} from '../format'
import { aboutRange } from './about-range'
import { leaningUnder, ratesOfBend } from './linearity'
import { rangeOfRates } from './record-rates'
import { SLOW_MONTHS } from './slow-months'
import { otherConfidence, otherSolverPart } from './two-solvers'

const NBSP = '\u00a0'

/** "to reach 60 % on MMLU", "of every model evaluated on MMLU"; the fixed target where there is no performance. */
export function target({ benchmark, cost, threshold }: Subject, spent = false): string {
  const { performance } = benchmark
  if (cost.better === 'more') return `of ${benchmark.subject}`
  if (performance && threshold === null) return `of every model evaluated on ${benchmark.label}`
  const level = performance && threshold !== null ? formatPerformance(threshold, performance.unit) : ''
  return `${spent ? 'of models that reach' : 'to reach'} ${benchmark.subject.replace('{level}', () => level)}`
}

/** @param points of the fit, which are named where they give no rate */
export function titleParts(subject: Subject, fit: FigureFit, points: readonly FigurePoint[]): TitleParts {
  const phrase = `The ${subject.cost.label} ${target(subject, fit.intervalOf === 'spending')}`
  return sentence(phrase, fit, points, subject.cost)
}

/** The front page's sentence: a study's own phrase, then the number. */
export const headline = (phrase: string, fit: FigureFit): TitleParts =>
  sentence(phrase, fit, [], { unit: '', better: 'less' })

function sentence(
  phrase: string,
  fit: FigureFit,
  points: readonly FigurePoint[],
  { unit, better }: Pick<Subject['cost'], 'unit' | 'better'>,
): TitleParts {
  const { halvingTime } = fit
  const verb = halvingTime.direction === 'halving' ? 'halves' : 'doubles'
  const number = `${formatMonthsShort(halvingTime.months)}${NBSP}months`
  const said = (after: string): TitleParts => ({ before: `${phrase} ${verb} every `, number, after })
  const standing = standingOf(fit)
  if (standing === 'no-rate')
    return { before: `${phrase}: `, number: 'no rate', after: `, from ${whatThePointsAre(fit, points, unit)}` }
  if (alongRecords(fit)) return said(` along the records${evidenceOfRecords(fit, better === 'less')}`)
  switch (standing) {
    case 'pending':
    case 'clear':
      return said(breakOf(fit) ? ', but not at one rate' : '')
    case 'none':
      return {
        before: `${phrase}: `,
        number: 'no interval',
        after: `, so no rate is claimed (the line ${verb} every ${number})`,
      }
    case 'elsewhere':
      return said(`, but its interval is ${wholeRange(fit)}`)
    case 'unclear':
      return {
        before: `${phrase}: `,
        number: 'no clear trend',
        after: `, ${wholeRange(fit)}`,
      }
  }
}

const alongRecords = ({ interval, intervalOf }: FigureFit): boolean =>
  interval === 'record-count' || intervalOf === 'these-records'

/** A line through records is a description; what the order of all models allows is said in the same breath. */
function evidenceOfRecords({ records }: FigureFit, reach: boolean): string {
  const rates = records?.rates
  if (!rates) return '; no evidence of a trend: every model that reaches it is a record'
  const unclear = (rates.low ?? -Infinity) < 0 && (rates.high ?? Infinity) > 0
  const models = `${formatInteger(rates.n)} models${reach ? ' that reach it' : ''}`
  return `; ${unclear ? 'no clear trend: ' : ''}the order of all ${models} allows ${rangeOfRates(rates.low, rates.high)}`
}

const MOST_NAMED = 2

const monthsOf = (from: string, to: string, between: string): string =>
  [...new Set([formatMonthYear(from), formatMonthYear(to)])].join(between)

/** "two points: GPT-3 (3.1 × 10²³ FLOP, May 2020) and …", or how short their span is. */
function whatThePointsAre({ n, from, to }: FigureFit, points: readonly FigurePoint[], unit: string): string {
  if (n > MOST_NAMED) return `${plural(n, 'point', 'points')} of ${formatMonthYear(from)} within a month`
  const named = points.map(({ name, cost, date }) => `${name} (${formatCost(cost, unit)}, ${formatMonthYear(date)})`)
  const count = n === 2 ? 'two points' : plural(n, 'point', 'points')
  return named.length === 0 ? `${count} of ${monthsOf(from, to, ' and ')}` : `${count}: ${named.join(' and ')}`
}

/** The ends alone: "13.22 to 19.28", or what is to be said in their place. */
export function interval(fit: FigureFit): string {
  const standing = standingOf(fit)
  if (fit.intervalPending) return 'interval pending'
  if (fit.slopeInterval === null) return 'no interval'
  const range = wholeRange(fit)
  if (standing === 'unclear') return `no clear trend: ${range}`
  if (standing === 'elsewhere') return `on the other side of zero than the line: ${range}`
  const { low, high } = intervalEnds(fit, 'en')
  if (low === null || high === null) return range
  return fit.bootstrap ? aboutRange(low, high) : `${low} to ${high}`
}

const wholeRange = ({ slopeInterval }: FigureFit): string => rangeOfRates(...(slopeInterval ?? [null, null]))

/** What the ends are called: a level is claimed for a trend, and for nothing else. */
export function intervalName({ intervalOf, level }: FigureFit): string {
  switch (intervalOf) {
    case 'trend':
    case 'spending':
      return `${formatPercent(level)} interval`
    case 'these-records':
      return 'interval of this line, given these records,'
    case 'listed-records':
      return 'interval of the line through the records that the source lists'
  }
}

/** Months with their interval, points, span and fit: what the title rests on. */
export function subtitle(fit: FigureFit, other: OtherSolver | null): string {
  const standing = standingOf(fit)
  const open = fit.intervalPending || fit.slopeInterval === null
  const shown = open
    ? interval(fit)
    : `${intervalName(fit)}${standing === 'clear' ? ` ${interval(fit)}` : `: ${wholeRange(fit)}`}`
  // A line whose interval does not hold it up is printed to the title's digits.
  const line = standing === 'clear' || standing === 'pending' ? formatMonths : formatMonthsShort
  const slow = standing === 'unclear' && fit.halvingTime.months > SLOW_MONTHS
  const number = slow ? `over${NBSP}${formatInteger(SLOW_MONTHS)}` : line(fit.halvingTime.months)
  return [
    ...(standing === 'no-rate' ? [] : [`${number}${NBSP}months, ${shown}${leaningUnder(fit)}`, ...ratesOfBend(fit)]),
    ...(other ? [otherSolverPart(other)] : []),
    `n${NBSP}${formatInteger(fit.n)}`,
    monthsOf(fit.from, fit.to, ' to '),
    ...(fit.r2 === null || standing === 'no-rate'
      ? []
      : [`R²${fit.residualSpace === 'nats' ? ' of the loss' : ''}${NBSP}${formatR2(fit.r2)}`]),
  ].join(' · ')
}

/** Nothing is compared without an interval. */
const COMPARED: ReadonlySet<Standing> = new Set(['clear', 'unclear'])

/** The trend against the first law, with both gains; '' where there is no interval to compare by. */
export function comparison(laws: readonly LawComparison[], fit: FigureFit, other: OtherSolver | null): string {
  const [law] = laws
  const standing = standingOf(fit)
  if (!law || !COMPARED.has(standing) || fit.intervalOf === 'these-records') return ''
  const { value, low, high } = law.speedRatio
  const confidence = confidenceIn(law, other)
  if (standing === 'unclear')
    return `Whether it is faster than ${lawName(law)} is open: ${speeds(low, high)}${confidence}`
  const against = value < 0
  const range: readonly [number | null, number | null] = [low, high]
  const ends = between(low, high, (end) => formatRatio(end, range))
  const pace = against
    ? `Moves against ${lawName(law)}`
    : `About ${timesOf(formatRatio(value, range), law)} (${ends}${high === null ? '' : ' times'})`
  return `${pace}: ${gains(laws, fit, against)}${confidence}`
}

const isMoore = (id: string): boolean => id === '18' || id === '24'

const lawName = ({ id, measured, label }: LawComparison): string =>
  measured ? label : `${isMoore(id) ? 'Moore’s law' : 'a law'} (${id} months)`

/** "twice Moore’s pace of 18 months", "2.3 times as fast as Price of widgets". */
function timesOf(ratio: string, { id, measured, label }: LawComparison): string {
  const times = ratio === '1' ? '' : ratio === '2' ? 'twice ' : `${ratio} times `
  if (measured) return `${times}as fast as ${label}`
  return `${times}${isMoore(id) ? 'Moore’s pace' : 'the pace'} of ${id}${NBSP}months`
}

function confidenceIn({ id, pFaster }: LawComparison, other: OtherSolver | null): string {
  if (pFaster === null) return ''
  return `; ${formatConfidence(pFaster)} confident that it is faster${other ? otherConfidence(id, other) : ''}`
}

/** "at worst 6.1 times its speed the other way, at best 1.9 times its speed"; null: nothing bounds that end. */
function speeds(low: number | null, high: number | null): string {
  if (low === null && high === null) return 'any speed, either way'
  return `at worst ${speedOf(low)}, at best ${speedOf(high)}`
}

const HARDLY = 0.05

function speedOf(value: number | null): string {
  if (value === null) return 'without bound'
  if (Math.abs(value) < HARDLY) return 'hardly any change'
  return `${formatGain(Math.abs(value))} times its speed${value < 0 ? ' the other way' : ''}`
}

/** "0.93 to 1.36", "0.09 or more". */
function between(low: number | null, high: number | null, format: (value: number) => string): string {
  if (low === null) return `up to ${high === null ? 'any' : format(high)}`
  return high === null ? `${format(low)} or more` : `${format(low)} to ${format(high)}`
}

const and = new Intl.ListFormat('en', { type: 'conjunction' })

/**
 * "it fell some 30,000-fold (300 to 9 × 10⁹) in 10.9 years, where halving every 18 months would give 154-fold and every 24
 * months 44-fold".
 */
function gains(laws: readonly LawComparison[], fit: FigureFit, against: boolean): string {
  const { trend, trendLow, trendHigh } = fit.gain
  const fell = fit.halvingTime.direction === 'halving'
  const own = `${trend !== null && trend >= 100 ? 'some ' : ''}${formatGain(trend)}-fold (${between(trendLow, trendHigh, formatGain)})`
  const span =
    fit.spanYears < 1 ? `${formatFixed(fit.spanYears * 12, 1)} months` : `${formatFixed(fit.spanYears, 1)} years`
  const theirs = laws.map(
    ({ id, measured, gain, months }, index) =>
      `every ${measured ? formatMonthsShort(months) : id}${NBSP}months${index === 0 ? ' would give' : ''} ${measured ? formatGain(gain) : formatLawGain(gain)}-fold`,
  )
  return `it ${fell ? 'fell' : 'rose'} ${own} in ${span}, where ${fell === against ? 'doubling' : 'halving'} ${and.format(theirs)}`
}
