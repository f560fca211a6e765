/** The words of the tabs below the chart: what each asks, what it found, and what to do where it has nothing to say. */
import type { BackTest } from '@/lib/fits/back-test'
import type { BreakTest } from '@/lib/fits/break-test/break-test'
import { isoDate } from '@/lib/data/decimal-year'
import { halvingTime, type HalvingTime } from '@/lib/fits/halving-time'
import type { DateSet, InversePrediction } from '@/lib/fits/inverse-prediction'
import type { Specification } from '@/lib/fits/specification-curve/specification-curve'
import type { SweepPoint } from '@/lib/fits/threshold-sweep'
import type { Figure, FigureFit, FigurePoint } from '@/lib/view-state/figure'
import type { SpecificationsView } from '@/lib/view-state/specifications-view'
import type { SweepView } from '@/lib/view-state/sweep-view'
import {
  formatFixed,
  formatInteger,
  formatMonths,
  formatMonthsShort,
  formatMonthYear,
  formatPercent,
  formatPerformance,
  formatProbability,
} from './format'

const NBSP = '\u00a0'
const plural = (n: number, one: string, many: string): string => `${formatInteger(n)} ${n === 1 ? one : many}`

/** Tabs in the order shown; each id is also the hash of its address. */
export const tabs = [
  { id: 'rows', label: 'Rows' },
  { id: 'sweep', label: 'Sweep' },
  { id: 'specifications', label: 'Specifications' },
  { id: 'residuals', label: 'Residuals' },
  { id: 'bootstrap', label: 'Bootstrap' },
  { id: 'break', label: 'Break' },
  { id: 'forecast', label: 'Forecast' },
  { id: 'method', label: 'Method' },
] as const

export type TabId = (typeof tabs)[number]['id']

/** "10.35 (6.02 to 37.31)", "10.35 (6.02 or more)", "10.35"; months. */
export function monthsText({ months, low, high }: HalvingTime): string {
  if (low === null) return formatMonths(months)
  return `${formatMonths(months)} (${formatMonths(low)} ${high === null ? 'or more' : `to ${formatMonths(high)}`})`
}

/** "halves every 10.35 months (6.02 to 37.31)". */
export function paceText(time: HalvingTime): string {
  return `${verb(time)} every ${formatMonths(time.months)} months${endsText(time)}`
}

/** The same from a slope and its interval, doublings a year. */
export function slopePaceText(slope: number, interval: readonly [number, number] | null): string {
  const time = halvingTime(slope, interval)
  return time.ok ? paceText(time.value) : 'neither rises nor falls'
}

const verb = ({ direction }: Pick<HalvingTime, 'direction'>): string => (direction === 'halving' ? 'halves' : 'doubles')

function endsText({ low, high }: HalvingTime): string {
  if (low === null) return ''
  return ` (${formatMonths(low)} ${high === null ? 'or more, unbounded' : `to ${formatMonths(high)}`})`
}

/** A decimal year as a reader's date: "Mar 2019". */
export function yearText(year: number): string {
  const date = isoDate(year)
  return date === null ? formatFixed(year, 0) : formatMonthYear(date)
}

/** What the axis of speeds says at a tick: months, and the way things go where it is not progress. */
export function speedTick(months: number, against: 'rising' | 'falling' | null): string {
  if (months === Infinity) return '∞'
  const number = months >= 1 ? formatMonthsShort(months).replace(/\.0$/, '') : formatMonthsShort(months)
  return against === null ? number : `${number}, ${against}`
}

export const waiting = 'Waiting for the rows of this study…'

export function speedTitle(fall: boolean): string {
  return fall ? 'Halving time in months, faster upwards' : 'Doubling time in months, faster upwards'
}

/** `moore` by its name, other laws by theirs. */
export const lawLineLabel = (id: string, label: string): string =>
  /^\d+$/.test(id) ? label.replace(' months', '') : label

// Sweep

export const sweepWords = {
  question: 'What if another performance were held fixed?',
  picture: (sweep: SweepView) =>
    `Months per factor of two at ${plural(sweep.points.length, 'level', 'levels')} of performance, with ${formatPercent(sweep.level)} intervals`,
  keys: 'Arrow keys go from level to level, Enter holds that level fixed.',
  none: 'This series holds one target fixed, or none, so there is no level to vary. Choose a series with a performance, such as the language models or the benchmarks.',
  tooFew: (sweep: SweepView) =>
    `None of ${plural(sweep.levels, 'observed level', 'observed levels')} leaves 4 points to fit. Take every model that reaches the level instead of the records, or widen dates and filters.`,
  notOwn:
    'This view holds performance inside its model, where a level moves the line and not its slope. The sweep is of the plain trend of the same rows, by least squares.',
  allSelected: 'This view takes every row, whatever its level; the sweep takes the rows that reach each level.',
  act: 'Hold this level fixed',
  table: 'All levels as a table',
  own: 'this view',
} as const

export function sweepFinding({ points, select }: SweepView): string {
  const times = points.flatMap(({ time }) => time ?? [])
  const down = times.filter(({ direction }) => direction === 'halving')
  const up = times.filter(({ direction }) => direction === 'doubling')
  const which = select === 'records' ? 'records' : 'models that reach it'
  const range = (some: readonly HalvingTime[]) => {
    const months = some.map((time) => time.months)
    return `${formatMonthsShort(Math.min(...months))} to ${formatMonthsShort(Math.max(...months))}${NBSP}months`
  }
  const clear = times.filter(({ significant }) => significant === true).length
  const parts = [
    ...(down.length > 0 ? [`halving in ${range(down)} at ${formatInteger(down.length)}`] : []),
    ...(up.length > 0 ? [`doubling in ${range(up)} at ${formatInteger(up.length)}`] : []),
  ]
  return `Of ${plural(points.length, 'level', 'levels')} that leave at least 4 points among the ${which}: ${parts.join(', ')}. At ${formatInteger(clear)} the interval excludes standing still.`
}

/** What is missing from the sweep, so that nothing is left out in silence; '' where nothing is. */
export function sweepOmissions({ tooFew, noSlope, thinned }: SweepView): string {
  const parts = [
    ...(tooFew > 0 ? [`${plural(tooFew, 'further level leaves', 'further levels leave')} too few points`] : []),
    ...(noSlope > 0 ? [`${formatInteger(noSlope)} no slope`] : []),
    ...(thinned > 0 ? [`${formatInteger(thinned)} between them are not drawn`] : []),
  ]
  return parts.length > 0 ? `${parts.join(', ')}.` : ''
}

export function sweepPointText(point: SweepPoint, unit: string, lowerIsBetter: boolean): string {
  const level = `${lowerIsBetter ? '≤' : '≥'}${NBSP}${formatPerformance(point.threshold, unit)}`
  const pace = point.time ? paceText(point.time) : 'neither rises nor falls'
  return `${level}: ${pace}, n${NBSP}${formatInteger(point.n)} of ${formatInteger(point.reaching)} that reach it, ${formatMonthYear(point.from)} to ${formatMonthYear(point.to)}`
}

// Specifications

const ESTIMATORS: Readonly<Record<string, string>> = {
  ols: 'Least squares',
  'ols-hc3': 'Least squares, HC3',
  'theil-sen': 'Theil–Sen',
  huber: 'Huber',
  quantile: 'Quantile',
}
const SELECTIONS = { records: 'Records', reaching: 'All that reach it', all: 'Every row' } as const
const WINDOWS = {
  view: 'This view’s dates',
  whole: 'All dates',
  'since-2015': 'Since 2015',
  'last-five-years': 'Last five years',
} as const
const OUTLIERS = { none: 'All points', studentised: 'Without residuals > 3', cook: 'Without Cook > 4/n' } as const

export const specificationWords = {
  question: 'How much do the choices decide?',
  picture: (n: number) =>
    `${plural(n, 'specification', 'specifications')} in order of speed with their intervals; below, which choices each makes`,
  keys: 'Arrow keys go from specification to specification, Enter opens its view.',
  table: 'All specifications as a table',
  estimator: 'Estimator',
  select: 'Rows',
  threshold: 'Level held fixed',
  window: 'Dates',
  outliers: 'Outliers',
  hint: 'Point at a specification, or walk them with the arrow keys, to read it here.',
  open: 'Open this view',
  notAView: 'No view leaves outliers out by rule, so this one has no link.',
  none: 'No combination of choices leaves 4 points to fit. Widen dates and filters, or choose another series.',
  own: 'this view',
  published: 'published',
  notOwn:
    'This view holds performance inside its model, so it is none of these plain trends; its number is drawn beside them.',
  estimatorName: (id: string) => ESTIMATORS[id] ?? id,
  selectName: (id: Specification['select']) => SELECTIONS[id],
  windowName: (id: Specification['window']['id']) => WINDOWS[id],
  outliersName: (id: Specification['outliers']) => OUTLIERS[id],
  thresholdName: (value: number, unit: string) => formatPerformance(value, unit),
} as const

export function specificationFinding(view: SpecificationsView, lawLabel: (id: string) => string): string {
  const { results, agreement, laws, own } = view
  const reference = own ? 'this view' : 'the middle one'
  const faster = laws.map(
    ({ id, faster: n, clearlyFaster }) =>
      `${formatInteger(n)} ${n === 1 ? 'is' : 'are'} faster than ${lawLabel(id)}, ${formatInteger(clearlyFaster)} of them with the whole interval`,
  )
  return `Of ${plural(results.length, 'specification', 'specifications')}, ${formatInteger(agreement.same)} agree in sign with ${reference} (${formatInteger(agreement.sameClearly)} clearly), ${formatInteger(agreement.opposite)} ${agreement.opposite === 1 ? 'does' : 'do'} not (${formatInteger(agreement.oppositeClearly)} clearly)${faster.map((one) => `; ${one}`).join('')}.`
}

export function specificationCounts({ combinations, repeated, skipped, draws }: SpecificationsView): string {
  return `${plural(combinations, 'combination', 'combinations')} of choices: ${formatInteger(repeated)} fit the same rows by the same estimator as another and count once, ${formatInteger(skipped.tooFewPoints)} leave under 4 points, ${formatInteger(skipped.noSlope)} give no slope. ${draws > 0 ? `Intervals of the Huber and quantile lines rest on ${formatInteger(draws)} resamples each.` : 'The Huber and quantile lines have no interval here: so many rows would take too long to resample.'}`
}

export function specificationText(one: Specification, unit: string | null): string {
  const level = one.threshold === null || unit === null ? '' : ` at ${formatPerformance(one.threshold, unit)}`
  return `${specificationWords.estimatorName(one.estimator)}; ${SELECTIONS[one.select].toLowerCase()}${level}; ${WINDOWS[one.window.id].toLowerCase()}; ${OUTLIERS[one.outliers].toLowerCase()}`
}

// Residuals

const RESIDUAL_UNITS = {
  'log2-cost': 'doublings of cost',
  'g-performance': 'the metric’s scale',
  nats: 'nats of loss',
} as const
const FITTED = {
  'log2-cost': 'fitted cost, log2',
  'g-performance': 'fitted cost, log2',
  nats: 'fitted loss, nats',
} as const

export const residualWords = {
  question: 'Where does the line miss?',
  none: 'There is no trend here, so there is nothing left over from it. Widen dates and filters, or hold an easier performance fixed.',
  byDate: 'Residual by date',
  byFitted: 'Residual by fitted value',
  axis: (space: FigureFit['residualSpace']) => `Residual, ${RESIDUAL_UNITS[space]}`,
  fitted: (space: FigureFit['residualSpace']) => FITTED[space],
  most: 'The points that matter most',
  influence: 'Ringed: Cook’s distance above 4/n',
  twoSd: '± 2 SD',
  picture: (n: number, of: string) => `Scatter of ${plural(n, 'residual', 'residuals')} against ${of}`,
} as const

export function residualFinding({ fit, points, view }: Figure): string {
  if (!fit) return residualWords.none
  const scatter =
    fit.residualSd !== null
      ? `Residuals scatter by ${formatFixed(fit.residualSd, 2)} ${RESIDUAL_UNITS[fit.residualSpace]} (SD)${fit.residualSpace === 'log2-cost' ? `, a factor of ${formatFixed(2 ** fit.residualSd, 1)}` : ''}.`
      : fit.mad !== null
        ? `Half of the residuals are smaller than ${formatFixed(fit.mad, 2)} ${RESIDUAL_UNITS[fit.residualSpace]}.`
        : ''
  const limit = points.length > 0 ? 4 / points.length : 0
  const strong = points.filter(({ cook }) => cook !== null && cook > limit).length
  const known = points.some(({ cook }) => cook !== null)
  const influence = known
    ? ` ${strong === 0 ? 'No point has' : plural(strong, 'point has', 'points have')} a Cook’s distance above 4/n.`
    : ''
  return `${scatter}${influence} ${lagText(fit, view)}`.trim()
}

/** Serial dependence in words; `2 / sqrt(n)` is the usual limit of a lag-1 correlation that chance gives. */
function lagText({ lag1, n }: FigureFit, { method, select }: Figure['view']): string {
  if (lag1 === null) return ''
  const value = `The lag-1 correlation of residuals in date order is ${formatFixed(lag1, 2)}`
  if (Math.abs(lag1) <= 2 / Math.sqrt(n)) return `${value}, no more than independent points would show by chance.`
  if (lag1 < 0) return `${value}: neighbours lie on opposite sides of the line more often than by chance.`
  // Residuals are drawn in blocks where the rows follow one another, `draws.ts`.
  const blocks = method === 'trend' && select !== 'reaching'
  return `${value}: neighbours lean on each other, so the interval is too narrow.${blocks ? ' A bootstrap of residuals, drawn in blocks, allows for it.' : ''}`
}

export function influenceText(point: FigurePoint, months: number): string {
  if (point.withoutMonths === null) return 'not computed for this method'
  const change = point.withoutMonths / months - 1
  const size = formatPercent(Math.abs(change))
  return Math.abs(change) < 0.0005 ? 'no change' : `${size} ${change < 0 ? 'faster' : 'slower'}`
}

// Bootstrap

export const bootstrapWords = {
  question: 'How far would another sample land?',
  none: 'There is no trend here to draw again. Widen dates and filters, or hold an easier performance fixed.',
  offer:
    'The interval of this view comes from a formula. Drawing its rows again with replacement, records retaken each time, shows how far the number moves without that formula.',
  drawing: 'The draws are being made; this picture appears when they are done.',
  picture: (n: number) => `Histogram of ${plural(n, 'drawn rate', 'drawn rates')}, as months per factor of two`,
  estimate: 'estimate',
  legend: 'Bars: draws; shaded: the interval; grey: draws against progress.',
  back: 'Back to this method’s own interval',
  draw: (draws: number) => `Draw ${formatInteger(draws)} resamples`,
  axis: 'Months per factor of two, faster to the right',
} as const

export function bootstrapFinding(fit: FigureFit): string {
  const { bootstrap, halvingTime: time } = fit
  if (!bootstrap) return ''
  const how = bootstrap.ci === 'bca' ? 'BCa interval' : 'percentile interval'
  const drawn =
    bootstrap.by === 'row'
      ? 'rows drawn again'
      : bootstrap.by === 'residual'
        ? bootstrap.block !== null && bootstrap.block > 1
          ? `residuals drawn again in blocks of ${bootstrap.block}`
          : 'residuals drawn again'
        : `rows drawn together by ${bootstrap.by}`
  const ends =
    time.low === null
      ? 'no interval'
      : time.high === null
        ? `${formatPercent(fit.level)} ${how} ${formatMonths(time.low)} months or more`
        : `${formatPercent(fit.level)} ${how} ${formatMonths(time.low)} to ${formatMonths(time.high)} months`
  const failed =
    bootstrap.failed > 0
      ? ` ${plural(bootstrap.failed, 'draw', 'draws')} gave no slope and ${bootstrap.failed === 1 ? 'is' : 'are'} left out.`
      : ' Every draw gave a slope.'
  return `Estimate ${formatMonths(time.months)} months; median of ${plural(bootstrap.draws, 'draw', 'draws')} ${formatMonths(bootstrap.median)}; ${ends}; ${drawn}.${failed}`
}

/** Draws on either side of no change, and those that fall off the picture, which clips the furthest. */
export function drawnShares(against: number, clipped: number, n: number): string {
  const other =
    against === 0
      ? 'All draws go the same way as the estimate.'
      : `${formatPercent(against / n)} of the draws go the other way.`
  return clipped > 0 ? `${other} ${plural(clipped, 'draw lies', 'draws lie')} beyond the picture.` : other
}

// Break

export const breakWords = {
  question: 'Is one slope enough?',
  shape: 'Shape',
  'two-lines': 'Two free lines',
  kink: 'One line with a kink',
  picture: 'F statistic of a break at each candidate date',
  pictureSlopes: 'Points with the slopes before and after the break',
  f: 'F at each date',
  shaded: (level: number) =>
    `Shaded: from the first to the last date of the ${formatPercent(level)} set, which may have holes (hollow dots). The slopes and their intervals take the date as known.`,
  problem: (reason: string) => `No break can be looked for: ${reason}.`,
  whatNext:
    'Each side needs 5 points on 3 dates: take every model that reaches it instead of the records, or widen dates and filters.',
  changeText: (slope: string, interval: readonly [number, number] | null) =>
    `${slope} doublings of cost a year${interval ? ` (${formatFixed(interval[0], 2)} to ${formatFixed(interval[1], 2)})` : ''}`,
  before: 'Before',
  after: 'After',
  change: 'Change of slope',
  notOwn: 'This view’s own method is another: the test is of the plain trend of its rows, by least squares.',
  estimator: 'The test is of least squares, whatever estimator draws the view’s line.',
} as const

export function breakFinding(test: BreakTest): string {
  const where =
    test.shape === 'kink' || yearText(test.date.last) === yearText(test.date.first)
      ? `in ${yearText(test.date.decimalYear)}`
      : `between ${yearText(test.date.last)} and ${yearText(test.date.first)}`
  const verdict =
    test.p < 0.01
      ? 'One slope is not enough'
      : test.p < 0.05
        ? 'One slope is probably not enough'
        : 'One slope is not refuted'
  const edge = test.atEdge
    ? ' It is the outermost date tried, so a break further out, with too few points beside it, may fit better.'
    : ''
  return `${verdict}: the largest F, ${formatFixed(test.f, 2)} on ${test.dfBreak} and ${formatInteger(test.df)} degrees of freedom, is ${where}, p${NBSP}${formatProbability(test.p)} corrected for the search over dates (${formatInteger(test.simulations)} simulations). ${formatPercent(test.level)} interval of the date ${yearText(test.interval[0])} to ${yearText(test.interval[1])}.${edge}`
}

// Forecast

export const forecastWords = {
  question: (fall: boolean) => (fall ? 'When will it cost so little?' : 'When will it be so much?'),
  target: (label: string, unit: string) => `Target ${label}${unit === '' ? '' : `, ${unit}`}`,
  badTarget: 'Type a number above zero, for example 1e18.',
  problem: (reason: string) => `No date: ${reason}.`,
  byFormula: 'These dates rest on the bands of the method’s own formula, not on the draws.',
  tested: 'Would earlier fits have foretold it?',
  picture:
    'Months per factor of two as fits of the first points only would have said, by the date of the last point known',
  axis: 'Fitted up to',
  line: 'The line',
  mean: (level: string) => `The line’s ${level} interval`,
  prediction: (level: string) => `A new point’s ${level} interval`,
  noTrend:
    'There is no trend here, so it meets no target. Widen dates and filters, or hold an easier performance fixed.',
  notEnough: (n: number) =>
    `A back-test fits the first 4 points or more and predicts the rest: ${plural(n, 'point is', 'points are')} too few, or none is later.`,
  olsOnly: 'The back-test is by least squares, whatever method or estimator the view has.',
  table: 'All origins as a table',
} as const

export function lineDateText({ decimalYear, extrapolated }: InversePrediction): string {
  if (decimalYear === null) return 'never: the line is level'
  const day = isoDate(decimalYear)
  if (day === null) return decimalYear > 2000 ? 'not before the year 9999' : 'before the year 100'
  return `${formatMonthYear(day)}${extrapolated ? ', beyond the dates fitted' : ''}`
}

/** A set of dates in words: it may have no end, two halves, or nothing in it. */
export function dateSetText(set: DateSet | null): string {
  if (set === null) return 'not known for this method and estimator'
  switch (set.kind) {
    case 'interval':
      return `${yearText(set.from)} to ${yearText(set.to)}`
    case 'outside':
      return `up to ${yearText(set.until)}, or from ${yearText(set.since)} on: the data do not say on which side`
    case 'until':
      return `up to ${yearText(set.until)}, without a beginning`
    case 'since':
      return `from ${yearText(set.since)} on, without an end`
    case 'every-date':
      return 'any date: no date is excluded'
    case 'no-date':
      return 'no date: the band never holds this cost'
  }
}

export function backTestFinding({ forecasts, covered, coverage, medianError, medianSize, level, n }: BackTest): string {
  if (coverage === null || medianSize === null || medianError === null) return forecastWords.notEnough(n)
  const side =
    Math.abs(medianError) < 0.05
      ? 'neither above nor below'
      : medianError > 0
        ? `mostly above what was foretold (median ${formatFixed(medianError, 2)} doublings)`
        : `mostly below what was foretold (median ${formatFixed(Math.abs(medianError), 2)} doublings)`
  return `${formatPercent(coverage)} of ${plural(forecasts, 'later point', 'later points')} (${formatInteger(covered)}) lay in the ${formatPercent(level)} interval foretold by fits of the first 4 points or more. The median error is ${formatFixed(medianSize, 2)} doublings, a factor of ${formatFixed(2 ** medianSize, 1)}; the points lay ${side}. Forecasts share their points, so this describes and does not test.`
}
