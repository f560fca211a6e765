/** What the method tab says of the rows in English: where they begin, what date and cost are, and what each rule leaves. */
import { codeText, numberText, yesNo } from './data-values'
import type { LeftOutReason } from '@/lib/fits/rows/observation'
import { formatDate, formatInteger, plural } from '../format'
import { saysUnit } from './unit-in-label'
import { type MetricFacts, type Noun, performanceWords, quoted } from './facts'

/** A filter on a column, with the column's title; `list`: a cell holds several values; `numbers`: a value may be a range. */
export interface NamedFilter {
  readonly title: string
  readonly list: boolean
  readonly numbers: boolean
  /** Its values are yes and no. */
  readonly yesNo: boolean
  readonly values: readonly string[]
  readonly excluded: boolean
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
  const inUnit = unit === '' || saysUnit(label, unit) ? '' : ` in ${unit}`
  const from = column === null ? ':' : column.toLowerCase() === label.toLowerCase() ? '.' : `, from ${quoted(column)}.`
  return `The ${noun} C of a row is its ${label}${inUnit}${from}`
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
      return `Leave out by hand: ${listed(rule.ids)}.`
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

/** The first few, and how many more. */
export function listed(ids: readonly string[]): string {
  const more = ids.length - MOST_LISTED
  return more > 0 ? `${ids.slice(0, MOST_LISTED).join(', ')} and ${formatInteger(more)} more` : ids.join(', ')
}

/** "“Extra data” is no"; of a list, what it has. */
export function filterWords({ title, list, numbers, yesNo: isYesNo, values, excluded }: NamedFilter): string {
  const verb = list ? 'has' : 'is'
  const words = values.map((value) =>
    value === ''
      ? list
        ? 'nothing'
        : 'empty'
      : list
        ? quoted(codeText(value))
        : numbers
          ? numberText(value)
          : isYesNo
            ? yesNo(value)
            : value,
  )
  const some = words.join(excluded ? ' nor ' : ' or ')
  const not = words.length > 1 ? 'neither' : list ? 'no' : 'not'
  return `${quoted(title)} ${verb} ${excluded ? `${not} ` : ''}${some}`
}

/** "from 1 January 2010 on"; one of the two is not null. */
export function windowWords(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return `from ${formatDate(from)} to ${formatDate(to)}`
  return from !== null ? `from ${formatDate(from)} on` : `up to ${formatDate(to ?? '')}`
}
