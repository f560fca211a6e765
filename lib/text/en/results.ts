import type { CostDefinition } from '@/lib/data/study'
import type { RowSelection } from '@/lib/fits/fit-options'
import { findInterval, isDrawn } from '@/lib/fits/intervals/registry'
import { findMethod } from '@/lib/fits/methods/registry'
import type { FigureFit } from '@/lib/result/result'
import { suppositionsOf } from '@/lib/result/evidence/suppositions'
import type { Warning } from '@/lib/result/evidence/warning'
import {
  formatDate,
  formatInteger,
  formatMonthsShort,
  formatMonthYear,
  formatPercent,
  formatRecordChance,
  plural,
} from './format'
import type { Remedy } from '@/lib/result/evidence/remedies'
import { capital } from './capital'
import { comparison, headline, interval, intervalName, subtitle, target, titleParts } from './answer/answer-sentences'
import { costErrorText } from './answer/cost-error'
import { LEFT_OUT, problem } from './problems'
import { refusal } from './refusals'
import { missingCostsSentence } from './answer/missing-costs'
import { bendSentence } from './answer/linearity'
import { openEndSentence, rangeOfRates, recordChance, recordRatesSentence } from './answer/record-rates'
import { solversDiffer } from './answer/two-solvers'
import { benchmarksPooled, otherDirection } from './answer/performance-inside'
import { lineOfModel } from './answer/line-of-model'
import { estimatorNames } from './method/estimators'
import { intervalNames, suppositionsText } from './answer/interval-kinds'
import { methodNames } from './method/methods'
import { saysUnit } from './method/unit-in-label'
import type { AltFacts, Words } from '../words'

const NBSP = '\u00a0'

const lawLabel: Words['lawLabel'] = (id, months, measured) => {
  if (measured !== null) {
    const [from, to] = [measured.over.from.slice(0, 4), measured.over.to.slice(0, 4)]
    const years = from === to ? from : `${from} to ${to}`
    return `${measured.label} ${years}, ${formatMonthsShort(months)} months (measured)`
  }
  return id === '18' || id === '24' ? `Moore, ${id} months` : `Law, ${id} months`
}

function warning(warning: Warning): string {
  switch (warning.code) {
    case 'selection-ignored':
      return 'This method uses every evaluation; the selection is ignored.'
    case 'few-points':
      return warning.interval
        ? `Only ${plural(warning.n, 'point', 'points')}: read the interval, not the number.`
        : `Only ${plural(warning.n, 'point', 'points')}: the number is arithmetic on ${warning.n === 1 ? 'it' : 'them'} and no evidence of a trend.`
    case 'few-points-drawn':
      return `An interval from draws of ${formatInteger(warning.n)} points is too narrow: of simulated samples of 6 to 20, 95${NBSP}% intervals of this kind held the truth in 80 to 96${NBSP}%.`
    case 'few-clusters':
      return `An interval from draws of ${formatInteger(warning.n)} clusters (“${warning.by}”) is too narrow: of simulated samples of 5 to 20 clusters, 95${NBSP}% intervals of this kind held the truth in 89 to 92${NBSP}%.`
    case 'rows-of-no-cluster':
      return `${formatInteger(warning.n)} of the ${plural(warning.of, 'row')} fitted ${warning.n === 1 ? 'has' : 'have'} no “${warning.by}” and ${warning.n === 1 ? 'is' : 'are'} in no cluster: the line counts ${warning.n === 1 ? 'it' : 'them'}, the interval does not.`
    case 'no-interval':
      return `No interval: ${warning.problem ? problem(warning.problem) : 'two points leave nothing to estimate the scatter from'}.`
    case 'interval-elsewhere':
      return `The interval goes the other way than the line: ${rangeOfRates(...warning.interval)}.`
    case 'not-current':
      return `The last observation is of ${formatDate(warning.last)}: the trend is not current.`
    case 'records-no-more-than-chance':
      return `As many records would occur by chance in a random order with probability ${formatRecordChance(warning.pCount, warning.exact)}: the record series alone shows no progress.`
    case 'source-lists-records-only':
      return 'The source lists records only, so there is nothing to count them against: no number of models that reach it, no record count and no probability of one. The interval is of the line through the records that the source lists.'
    case 'record-rates':
      return recordRatesSentence(warning.rates)
    case 'rates-unbounded':
      return openEndSentence(warning.rates)
    case 'law-of-whole-record':
      return `${warning.law} has fewer than five points within the dates of this fit; its rate is of its whole record, ${formatMonthYear(warning.from)} to ${formatMonthYear(warning.to)}.`
    case 'missing-costs':
      return missingCostsSentence(warning.missing, warning.reaching)
    case 'not-one-line':
      return bendSentence(warning.bend)
    case 'spent-not-needed':
      return 'This is what models that reach it spent, not what reaching it takes, so no law is held against it.'
    case 'cost-note':
      return warning.note
    case 'solvers-differ':
      return solversDiffer(warning.other)
    case 'counterpart':
      return otherDirection(warning.counterpart)
    case 'benchmarks-pooled':
      return benchmarksPooled(warning.benchmarks, warning.level)
    case 'threshold-moves-level-only':
      return 'In this model the threshold moves the level of the line and not its slope.'
    case 'line-of-model':
      return lineOfModel(warning)
    case 'older-data':
      return `The link is pinned to an older version of the data, ${warning.linked}; the current one is ${warning.current}.`
    case 'data-version':
      return `The link was made with data version ${warning.linked}; this is ${warning.current}, and the numbers may differ.`
    case 'draws-failed':
      return `${plural(warning.failed, 'draw', 'draws')} of ${formatInteger(warning.draws)} gave no slope and are left out.`
  }
}

const SELECTIONS: Readonly<Record<RowSelection, string>> = {
  records: 'records only',
  reaching: 'every model that reaches it',
  all: 'records or not',
}

function methodShort(fit: FigureFit, select: RowSelection): string {
  const which = findMethod(fit.method).usesSelection ? `, ${SELECTIONS[select]}` : ''
  const estimator = fit.estimator === null ? null : estimatorNames[fit.estimator].caption
  const line = estimator === null ? '' : `, ${estimator}${fit.tau === null ? '' : ` at ${formatPercent(fit.tau)}`}`
  const corrected = fit.costError === null ? '' : `, corrected for ${costErrorText(fit.costError)}`
  return `${methodNames[fit.method].name}${which}${line}${corrected}`
}

function method(fit: FigureFit, select: RowSelection): string {
  return `${methodShort(fit, select)}${recordChance(fit)}; ${howInterval(fit)}`
}

/** The kind of interval with what it rests on; the numbers behind that are on `/methods#coverage`. */
function howInterval(fit: FigureFit): string {
  const { interval, intervalOf, bootstrap, clusters, method, slopeSe, tau } = fit
  if (isDrawn(findInterval(interval)) && bootstrap === null && !fit.intervalPending) return 'no draws, so no interval'
  const kind = intervalNames[interval].caption(clusters?.title ?? '')
  if (interval === 'record-count') return slopeSe === null ? kind : `${kind}, band by t of this line`
  const blocks = bootstrap?.block != null && bootstrap.block > 1 ? ` in blocks of ${bootstrap.block}` : ''
  // Of a line through records no level is claimed, so there is nothing that could fail to hold.
  if (intervalOf === 'these-records' || intervalOf === 'listed-records')
    return `${kind}${blocks} of this line, given these records`
  const bca = bootstrap?.ci === 'bca' ? 'BCa' : ''
  // Draws of a method with performance inside are of slopes alone, so the line keeps the band of its formula, where
  // it has one.
  const band = bootstrap === null || tau !== null ? null : methodNames[method].bandBesideDraws
  return [`${kind}${blocks}`, bca, suppositionsText(suppositionsOf(fit)), band].filter(Boolean).join(', ')
}

const hasUnit = ({ label, unit }: CostDefinition): boolean => unit !== '' && !saysUnit(label, unit)

const yTitle = (cost: CostDefinition): string => `${capital(cost.label)}${hasUnit(cost) ? ` (${cost.unit})` : ''}`

/** Units whose signs are no words to be read aloud. */
const SPOKEN: Readonly<Record<string, string>> = { s: 'seconds', min: 'minutes', h: 'hours' }

function alt({ title, subtitle, comparison, rows, forecast, cost, dates, points, range }: AltFacts): string {
  const chart = `Scatter chart of ${cost.label}${hasUnit(cost) ? ` in ${SPOKEN[cost.unit] ?? cost.unit}` : ''} over time (${dates.charAt(0).toLowerCase()}${dates.slice(1)})`
  const extent = range ? `, ${points} points used, from ${range[0]} to ${range[1]}` : ''
  return [title, subtitle, comparison, `${chart}${extent}`, ...forecast, rows].filter(Boolean).join('. ') + '.'
}

const REMEDIES: Readonly<Record<Remedy, string>> = {
  easier: 'hold an easier performance fixed',
  every: 'take every model that reaches it instead of the records',
  dates: 'widen the dates',
  filters: 'widen the filters',
  'put-back': 'put back what is left out',
}
const or = new Intl.ListFormat('en', { type: 'disjunction' })

const whatNext: Words['whatNext'] = (remedies) => {
  const named = remedies.values()
  const parts = or.formatToParts(remedies.map((remedy) => REMEDIES[remedy])).map(({ type, value }, index) => ({
    text: index === 0 ? capital(value) : value,
    remedy: type === 'element' ? (named.next().value ?? null) : null,
  }))
  return parts.length === 0 ? [] : [...parts, { text: '.', remedy: null }]
}

export const en: Words = {
  lawLabel,
  measuredLaw: (label) => `${label}, measured over the fit’s dates`,
  refusal,
  problem,
  leftOut: (reason) => LEFT_OUT[reason],
  warning,
  titleParts,
  headline,
  titleWithoutFit: (reason) => `No trend here: ${problem(reason)}`,
  interval,
  intervalName,
  subtitle,
  comparison,
  method,
  methodShort,
  yTitle,
  whatNext,
  subjectAlone: (subject) => `Asked: ${subject.cost.label} ${target(subject)}`,
  source: 'Source',
  dataOf: (date, version) => `Data of ${date}, version ${version}`,
  trendBy: (dataVersion, engine) => `Trend by Halvings, data version ${dataVersion}, engine ${engine}.`,
  alt,
}
