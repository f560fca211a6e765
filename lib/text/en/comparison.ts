/** Several views beside each other: names, differences, and two of them told apart. */
import type { DifferenceInterval } from '@/lib/result/comparison/difference'
import type { MovedRow } from '@/lib/result/comparison/view-diff'
import type { ChangedField } from '@/lib/view/comparison/changed-fields'
import { capital } from './capital'
import { formatConfidence, formatFixed, formatInteger, formatMonthsShort, formatPercent, plural } from './format'
import { LEFT_OUT } from './problems'

const NBSP = '\u00a0'

/** What a view comes to, for a sentence. */
interface NamedTime {
  readonly name: string
  /** Null: no rate. */
  readonly time: {
    readonly months: number
    readonly direction: 'halving' | 'doubling'
    /** Whether its interval leaves one direction only; a line that it does not bear out is named so. */
    readonly clear: boolean
  } | null
}

/** Ends of a difference, factors of two a year; null: nothing bounds that side. */
interface DifferenceFacts {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly level: number
  readonly interval: DifferenceInterval
}

const every = ({ direction, months }: NonNullable<NamedTime['time']>): string =>
  `${direction} every ${formatMonthsShort(months)} months`

const time = ({ time: found }: NamedTime): string =>
  found === null ? 'no rate' : found.clear ? every(found) : `no clear trend (line ${every(found)})`

const rate = (value: number): string => formatFixed(value, 2)

const NOT_DRAWN: Readonly<Record<'records' | 'leans-in-time' | 'too-few-units', string>> = {
  records: 'records are not drawn again',
  'leans-in-time': 'points lean on their neighbours in time',
  'too-few-units': 'too few models to draw from',
}

const FIELDS: Readonly<Partial<Record<ChangedField['key'], string>>> = {
  ...{ study: 'study', benchmark: 'series', method: 'method', cost: 'cost', threshold: 'performance held fixed' },
  ...{ select: 'points fitted', estimator: 'line by', tau: 'share of points below the line', structure: 'structure' },
  ...{ solver: 'solver', delta: 'penalty δ', costError: 'costs are known within', interval: 'interval' },
  ...{
    by: 'clusters by',
    ci: 'ends of the interval',
    draws: 'draws',
    seed: 'seed',
    level: 'level',
    from: 'dates from',
  },
  ...{ to: 'dates to', dates: 'dates', where: 'filters', exclude: 'left out by hand', data: 'data version' },
}

const MOST_NAMED = 6
const MOST_IN_SENTENCE = 3

/** "Gopher (does not reach the performance)": rows that one of two views does not use. */
function movedRows(rows: readonly MovedRow[]): string {
  const named = rows
    .slice(0, MOST_NAMED)
    .map(({ name, reason }) => (reason === null ? name : `${name} (${LEFT_OUT[reason]})`))
  return [...named, ...(rows.length > MOST_NAMED ? [`${formatInteger(rows.length - MOST_NAMED)} more`] : [])].join(', ')
}

export const comparison = {
  title: 'Compare',
  description: 'Up to six views on one chart or side by side, with their differences and intervals.',
  heading: 'Compare views',
  lead: 'Up to six views, each a link of the workbench: on one chart or side by side, their answers with intervals, and by how much each is faster than the others.',
  letters: ['A', 'B', 'C', 'D', 'E', 'F'],
  named: (letter: string, name: string) => `${letter}${NBSP}${name}`,
  /** @param common what all views have in common: series, level */
  finding: (common: readonly string[], views: readonly NamedTime[]) => {
    const [only, ...others] = views
    if (only && others.length === 0 && common.length > 0) return `${capital(common.join(', '))}: ${time(only)}`
    const parts = capital(views.map((view) => `${view.name}: ${time(view)}`).join('; '))
    return common.length > 0 ? `${capital(common.join(', '))}. ${parts}` : parts
  },
  /** @param answers each interval as its own view prints it, months; null: no fit */
  intervals: (answers: readonly { readonly letter: string; readonly interval: string | null }[]) =>
    `Intervals, months: ${answers.map(({ letter, interval }) => `${letter}${NBSP}${interval ?? 'none'}`).join('; ')}`,
  alt: (n: number, layers: boolean) =>
    layers
      ? `${n} trends over time on one chart, each in its own colour and shape.`
      : `${n} charts over the same dates, each with its own trend.`,
  sameDecades: 'All panels span the same dates and the same number of decades, so that slopes compare by eye.',
  sameAxes: 'All panels have the same axes.',
  dates: 'Dates',
  // Names of what tells views apart.
  level: (performance: string) => performance,
  selections: { records: 'records', reaching: 'all that reach it', all: 'every row' },
  fromOn: (from: string) => `from ${from}`,
  upTo: (to: string) => `to ${to}`,
  byInterval: (interval: string) => `${interval} interval`,
  without: (n: number) => `without ${n}`,
  // The table of answers.
  answers: 'Answers',
  view: 'View',
  months: 'Months per factor of two',
  interval: 'Interval',
  speed: 'Factors of two a year',
  n: 'n',
  span: 'Dates of the fit',
  r2: 'R²',
  method: 'Method',
  halves: (months: string) => `halves every ${months}`,
  doubles: (months: string) => `doubles every ${months}`,
  noRate: 'no rate',
  years: (from: string, to: string) => `${from} to ${to}`,
  r2Of: { 'log2-cost': 'of log cost', 'g-performance': 'of performance', nats: 'of loss' },
  // Differences.
  differences: 'Differences',
  differencesLead: (level: number) =>
    `How much faster the second gets better than the first, in factors of two a year, with ${formatPercent(level)} intervals. The models of both are drawn again together, so that what two views share counts once; where that can’t be done, the ends come from both intervals and are wider than they need be. With many pairs some differ by chance.`,
  pair: 'Pair',
  pairOf: (second: string, first: string) => `${second} less ${first}`,
  difference: 'Difference',
  confidence: 'Second faster',
  how: 'By',
  value: (value: number) => `${value > 0 ? '+' : ''}${rate(value)}`,
  ends: ({ low, high, interval }: DifferenceFacts) => {
    if (interval.by === 'none')
      return {
        'no-interval': 'no interval',
        pending: 'not drawn in time',
        same: 'none: the same question of the same rows',
      }[interval.because]
    if (low === null && high === null) return 'unbounded'
    if (low === null) return `${rate(high ?? NaN)} or less`
    return high === null ? `${rate(low)} or more` : `${rate(low)} to ${rate(high)}`
  },
  confident: ({ interval }: DifferenceFacts) => (interval.by === 'models' ? formatConfidence(interval.faster) : '–'),
  by: ({ interval }: DifferenceFacts) => {
    if (interval.by === 'models')
      return `${formatInteger(interval.draws)} draws of ${formatInteger(interval.units)} models or groups, ${formatInteger(interval.shared)} in both`
    return interval.by === 'both-intervals' ? `both intervals: ${NOT_DRAWN[interval.because]}` : '–'
  },
  noDifferences: 'No two of the views have a rate.',
  // Two told apart.
  apart: (first: string, second: string) => `${first} to ${second}`,
  choose: 'Tell apart',
  first: 'from',
  second: 'to',
  show: 'Show',
  choices: 'Choices',
  sameChoices: 'No choice differs that moves a number.',
  change: (key: ChangedField['key'], first: string, second: string) => `${FIELDS[key] ?? key}: ${first} to ${second}`,
  nothing: 'none',
  data: 'Data',
  sameData: 'Both read one version of one table.',
  otherData: 'They read different tables, or different versions of one.',
  rowsInBoth: (n: number, byRow: boolean) =>
    `${formatInteger(n)} ${byRow ? (n === 1 ? 'row is' : 'rows are') : n === 1 ? 'model is' : 'models are'} in both.`,
  changedRows: (n: number) => `${formatInteger(n)} of them with another cost or date.`,
  onlyIn: (letter: string, rows: readonly MovedRow[]) => `Only in ${letter}: ${movedRows(rows)}.`,
  result: 'Result',
  /** "Threshold 0.6 to 0.61 moves 10.3 to 6.5 months because Gopher does not reach the performance." */
  because: (
    changes: readonly string[],
    first: NamedTime,
    second: NamedTime,
    lost: readonly MovedRow[],
    won: readonly MovedRow[],
  ) => {
    const moves = `${time(first)} becomes ${time(second)}`
    const few = (rows: readonly MovedRow[], many = plural(rows.length, 'row')) =>
      rows.length > MOST_IN_SENTENCE ? many : movedRows(rows)
    const why = [
      ...(lost.length > 0 ? [`without ${few(lost)}`] : []),
      ...(won.length > 0
        ? [
            `with ${few(
              won.map((row) => ({ ...row, reason: null })),
              lost.length > MOST_IN_SENTENCE ? `${formatInteger(won.length)} others` : undefined,
            )}`,
          ]
        : []),
    ]
    return `${capital(changes.join('; ') || 'the same choices')}: ${moves}${why.length > 0 ? `, ${why.join(', ')}` : ''}.`
  },
  // Controls.
  views: 'Views',
  open: 'Open',
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,
  openNamed: (name: string) => `Open ${name} in the workbench`,
  addLink: 'Add a view by its link',
  linkHint: 'Address of a view, as the workbench shows it',
  addSeries: 'Add a series at its default view',
  add: 'Add',
  full: (most: number) => `${most} views are as many as colours tell apart: remove one to add another.`,
  suggestions: 'Beside these',
  otherCost: (cost: string, name: string) => `${name} by ${cost}`,
  otherLevel: (level: string, name: string) => `${name} at ${level}`,
  arrangement: 'Drawn',
  arrangements: { layers: 'on one chart', multiples: 'side by side' },
  unitsDiffer: 'Their costs have different units, so they are drawn side by side.',
  files: 'Files',
  preview: 'The picture as its file has it',
  fileNames: {
    png: 'PNG',
    svg: 'SVG',
    pdf: 'PDF',
    words: 'caption (text)',
    'report-pdf': 'report (PDF)',
    'report-html': 'report (HTML)',
    answers: 'answers (CSV)',
    differences: 'differences (CSV)',
    json: 'JSON',
  },
  presets: 'Questions',
  questions: {
    parameters: 'Are parameters a good measure?',
    'common-level': 'Which fell faster at 50 %, MMLU or GSM8K?',
    benchmarks: 'Is progress as fast on every benchmark?',
    levels: 'Does the level move the answer?',
    ways: 'Does the method move the answer?',
  },
  link: 'Link to this comparison',
  provedAll: 'Recomputed: every view is identical to the number that this link was made with.',
  provedOf: (name: string, sentence: string) => `${name}: ${sentence}`,
  ownRows: 'Rows of your own file stay in this browser, which computes this comparison; its link opens only here.',
  ownMissing:
    'This comparison holds a file that this browser does not keep. Open the file first, then this page again.',
  openFile: 'Open the file',
  unreadable: 'The rows of this comparison could not be loaded. Load the page again later.',
  ignoredOf: (letter: string, parameter: string) => `${letter}: ${parameter}`,
  source: (sources: string) => `Data: ${sources}`,
  cannotDraw:
    'The draws could not be made in time; the differences stand without intervals. Load the page again later.',
}
