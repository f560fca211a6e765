/** The numbers behind the sentence, what of a link was ignored, and cautions. */
import type { HalvingTime } from '@/lib/fits/rates/halving-time'

type Direction = HalvingTime['direction']

const more = (direction: Direction): string => (direction === 'halving' ? 'less' : 'more')

export const answer = {
  pointsUsed: 'Points used',
  halvingTime: 'Halving time',
  doublingTime: 'Doubling time',
  factorAYear: 'Factor a year',
  span: 'Span',
  gainOverTheSpan: 'Gain over the span',
  usedOf: (used: string, all: string) => `${used} of ${all} rows`,
  months: (months: string) => `${months} months`,
  /** "1.2 to 3.4", "up to 3.4"; null ends: without bound. */
  ends: (low: string | null, high: string | null) =>
    low === null
      ? high === null
        ? 'without bound'
        : `up to ${high}`
      : high === null
        ? `${low} or more`
        : `${low} to ${high}`,
  /** Of an interval over both directions, whole: "anything from 2.4× less to 17× more". */
  eitherWay: (ahead: string | null, back: string | null, direction: Direction) => {
    const other = direction === 'halving' ? 'doubling' : 'halving'
    const end = (factor: string | null, way: Direction) =>
      factor === null ? `any factor ${more(way)}` : `${factor}× ${more(way)}`
    return `anything from ${end(ahead, direction)} to ${end(back, other)}`
  },
  factor: (factor: string, ends: string | null, direction: Direction) =>
    `${factor}× ${more(direction)}${ends === null ? '' : `, ${ends}`}`,
  years: (years: string) => `${years} years`,
  byTheTrend: (factor: string, ends: string | null, direction: Direction) =>
    `${factor}× ${more(direction)} by the trend${ends === null ? '' : ` (${ends})`}`,
  gain: (trend: string | null, observed: string | null, progress: Direction) =>
    [trend, observed === null ? null : `${observed}× ${more(progress)} from first record to last`]
      .filter((part) => part !== null)
      .join(', ') || '–',
  r2: 'R²',
  /** The scaling law explains the loss, and compute follows from it. */
  r2OfLoss: (r2: string) => `${r2}, of the loss in nats over all benchmarks, each with an offset of its own`,
  residualUnits: { 'log2-cost': 'doublings', 'g-performance': 'on the metric’s scale', nats: 'nats' },
  doublings: (value: string) => `${value} doublings`,
  lag1: 'Lag-1 correlation',
  recordCounts: (records: string, withCost: string, reaching: string, looked: string, chance: string | null) =>
    `${records} of ${withCost} with a cost (${reaching} reach it, ${looked} looked at)${chance === null ? '' : `; by chance p ${chance}`}`,
  drawn: (draws: string, by: string, median: string, failed: string | null) =>
    `${draws} draws by ${by}, median ${median} months${failed === null ? '' : `, ${failed} failed`}`,
  law: (speed: string, ends: string | null, otherWay: boolean, gain: string, confidence: string | null) =>
    `${speed}× its speed${ends === null ? '' : ` (${ends})`}${otherWay ? ', the other way' : ''}; the law’s gain ${gain}×${confidence === null ? '' : `; faster with confidence ${confidence}`}`,
  slope: 'Slope',
  slopeIs: (slope: string) => `${slope} doublings a year`,
  residualSD: 'Residual SD',
  medianResidual: 'Median residual',
  records: 'Records',
  recordsUntested: 'not counted: the source lists records only',

  solver: 'Solver',
  solverFacts: (id: string, objective: string, iterations: string) =>
    `${id}, objective ${objective}, ${iterations} iterations`,
  bootstrap: 'Bootstrap',

  ignoredLabel: 'Ignored parts of the link',
  ignoredLead: 'Parts of this link could not be read; their defaults are shown instead:',
  andMore: (n: number) => `and ${n} more.`,
  cautions: 'Cautions',
  sameOfToday: 'The same of today’s data',
  byRecords: 'What it takes, by the records',
  byPerformance: 'what it takes, with performance in the model',
}
