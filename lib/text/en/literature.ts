/** Words of the literature and of the replications: published numbers as they were published, ours beside them. */
import type { LiteratureEstimate } from '@/lib/data/literature'
import type { ReportedEstimate, Verdict } from '@/lib/published/compare-estimates'
import type { Replication } from '@/lib/published/replications'
import { intervalEnds } from '../answer/interval-ends'
import { capital } from './capital'
import {
  formatDrawnMonths,
  formatFixed,
  formatInteger,
  formatMonths,
  formatNumber,
  formatPercent,
  trimZeros,
} from './format'

const MINUS = '\u2212'
const NBSP = '\u00a0'

/** Names of what can be chosen on the literature page. */
export const literatureNames = {
  group: { field: 'Field', kind: 'Quantity', year: 'Year', none: 'Not at all' },
  sort: { speed: 'Fastest first', year: 'Newest first', study: 'By name' },
  direction: { halving: 'Halving times', doubling: 'Doubling times', model: 'Neither' },
} as const

/** A field or quantity of the table, as a heading or a choice. */
export const asHeading = capital

/** Each verdict in a word, with a sign that does not rest on colour. */
export const verdictNames: Readonly<Record<Verdict, { readonly sign: string; readonly name: string }>> = {
  reproduced: { sign: '=', name: 'reproduced' },
  recomputed: { sign: '≡', name: 'recomputed' },
  agrees: { sign: '≈', name: 'not contradicted' },
  differs: { sign: '≠', name: 'differs' },
}

/** The rule of `compareEstimates`, as the page says it. */
export const verdictRules: Readonly<Record<Verdict, string>> = {
  reproduced: 'ours is within 5 % of the published number, which lies inside our interval where we have one',
  recomputed:
    'as near, and ours is the published table through its own formula: that checks the arithmetic, not the finding',
  agrees: 'the two intervals overlap; a number without an interval counts as one of no width',
  differs: 'neither near nor within what the intervals allow',
}

/** Months as published, "16" and "8.4"; with two decimals where they were converted: 5.375 -> "5.38". */
export function publishedMonths(months: number): string {
  return Number(months.toFixed(1)) === months ? trimZeros(formatMonths(months)) : formatMonths(months)
}

/** "5.05 to 5.70", "16.02 or more", "up to 5.17"; null where there is no interval. */
export function publishedInterval({ low, high }: Pick<LiteratureEstimate, 'low' | 'high'>): string | null {
  if (low === null) return high === null ? null : `up to ${publishedMonths(high)}`
  return high === null ? `${publishedMonths(low)} or more` : `${publishedMonths(low)} to ${publishedMonths(high)}`
}

/** What the ends are: "90 %", "95 %, level assumed", "range over tasks", "5th to 95th percentile". */
export function intervalKind({
  level,
  intervalKind: kind,
}: Pick<LiteratureEstimate, 'level' | 'intervalKind'>): string {
  if (level === null) return kind === null || kind === 'interval' ? 'level not stated' : kind
  return kind === null || kind === 'interval'
    ? formatPercent(level)
    : `${formatPercent(level)}, ${kind.replace(/^interval, /, '')}`
}

/** "2012–2019", as exact to the year as a column holds; null where no period was published. */
export function period({
  periodStart,
  periodEnd,
}: Pick<LiteratureEstimate, 'periodStart' | 'periodEnd'>): string | null {
  const [from, to] = [periodStart?.slice(0, 4), periodEnd?.slice(0, 4)]
  if (from === undefined || to === undefined) return from ?? to ?? null
  return from === to ? from : `${from}–${to}`
}

/** "101 estimates", "1 estimate", "37 of 101 estimates". */
export const countOf = (shown: number, all: number): string =>
  `${shown === all ? '' : `${formatInteger(shown)} of `}${formatInteger(all)} ${all === 1 ? 'estimate' : 'estimates'}`

type Measured = Pick<Replication, 'measure'>

/** A number in its own unit: "15.68 months", "44.9 times", "4.61 times a year", "0.9113". */
export function oursText({ measure }: Measured, { value, monteCarlo }: ReportedEstimate): string {
  if (value === null) return '–'
  switch (measure) {
    case 'months':
      return `${formatDrawnMonths(value, monteCarlo?.value ?? null)}${NBSP}months`
    case 'observed-gain':
    case 'compute-gain':
    case 'pair-ratio':
      return `${formatNumber(value)}${NBSP}times`
    case 'annual-factor':
      return `${formatNumber(value)}${NBSP}times a year`
    case 'r-squared':
      return formatFixed(value, 4)
    case 'objective':
      return formatFixed(value, 10)
  }
}

/** The same of a published number, which is not shown finer than it was published. */
export function publishedText({ measure }: Measured, { value, low, high }: ReportedEstimate): string {
  if (value === null)
    return low === null || high === null ? '–' : `${plain(low)} to ${plain(high)}${NBSP}${UNITS[measure]}`.trimEnd()
  const number =
    measure === 'months' ? publishedMonths(value) : measure === 'objective' ? formatFixed(value, 10) : plain(value)
  return `${number}${UNITS[measure] === '' ? '' : NBSP}${UNITS[measure]}`
}

const UNITS: Readonly<Record<Replication['measure'], string>> = {
  months: 'months',
  'observed-gain': 'times',
  'compute-gain': 'times the compute',
  'annual-factor': 'times a year',
  'pair-ratio': 'times',
  'r-squared': '',
  objective: '',
}

const plain = (value: number): string => trimZeros(formatFixed(value, 4))

/**
 * "95 %: 13.22 to 19.28"; null where there is no interval, or the range alone is the number.
 * @param whose a published end is shown with no more digits than it has
 */
export function statedInterval(
  { measure }: Measured,
  { value, low, high, level, monteCarlo }: ReportedEstimate,
  whose: 'published' | 'ours',
): string | null {
  if (low === null || value === null) return null
  const number = measure === 'months' ? publishedMonths : formatNumber
  const { low: from, high: to } =
    measure === 'months' && whose === 'ours'
      ? intervalEnds({ halvingTime: { low, high }, bootstrap: monteCarlo ? { monteCarlo } : null }, 'en')
      : { low: number(low), high: high === null ? null : number(high) }
  const ends = to === null ? `${from ?? ''} or more` : `${from ?? ''} to ${to}`
  return level === null ? ends : `${formatPercent(level)}: ${ends}`
}

/** "+2.8 %", "−0.07 %", "< 0.0001 %" below a millionth; "–" where there is none to be had. */
export function differenceText(difference: number | null): string {
  if (difference === null) return '–'
  const percent = 100 * Math.abs(difference)
  if (percent < 1e-4) return `<${NBSP}0.0001${NBSP}%`
  const decimals = percent >= 9.95 ? 0 : percent >= 0.995 ? 1 : percent >= 0.00995 ? 2 : 4
  return `${difference < 0 ? MINUS : '+'}${formatFixed(percent, decimals)}${NBSP}%`
}
