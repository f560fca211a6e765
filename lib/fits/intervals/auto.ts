/** Which interval answers where a view names none (METHODS 11): one table, the first line that applies. */
import { FEWEST_CLUSTERS, FEWEST_IN_ORDER } from './fewest'
import { type IntervalQuestion, takesRecords } from './interval-kind'
import { type AskedInterval, findInterval, type IntervalId } from './registry'

/** What the fitted rows show of themselves (`seenIn`). */
export interface Seen {
  readonly n: number
  /** Of residuals in date order. */
  readonly lag1: number | null
  /** How many values of the column that the study declares. */
  readonly clusters: number
  /** Whether rows that reach the level are no records, against which the records can be counted. */
  readonly countable: boolean
  /** Whether there is a least squares regression of them. */
  readonly regression: boolean
}

interface AutoLine {
  readonly when: (asked: IntervalQuestion, seen: Seen) => boolean
  readonly kind: (asked: IntervalQuestion) => IntervalId
}

const ownOf = ({ method, estimator }: IntervalQuestion): IntervalId => method.ownInterval(estimator)

/**
 * Any lean at all: on 20 points a correlation of 0.3 to 0.9 seldom shows by a significant one, and a limit of 1.645 over the
 * root of n let intervals through that cover 80 % (docs/coverage.md).
 */
export const leans = ({ n, lag1: lean }: Pick<Seen, 'n' | 'lag1'>): boolean =>
  n >= FEWEST_IN_ORDER && lean !== null && lean > 0

const autoTable: readonly AutoLine[] = [
  // Where every row that reaches the level is a record there is nothing to count; its line has an interval all the same.
  { when: (asked, { countable }) => takesRecords(asked) && !countable, kind: ownOf },
  // Records are few and chosen by what they say; the order of all rows that reach the level is the evidence.
  { when: takesRecords, kind: () => 'record-count' },
  // Where the source lists records only there is nothing to count against: the line's own, named so.
  { when: ({ study }) => study.recordsOnly, kind: ownOf },
  {
    when: ({ study }, { clusters, regression }) =>
      regression && study.roles.cluster !== undefined && clusters >= FEWEST_CLUSTERS,
    kind: () => 'cr2',
  },
  { when: (_, seen) => seen.regression && leans(seen), kind: () => 'ar1' },
  { when: () => true, kind: ownOf },
]

/**
 * The kind that answers what was asked.
 * @param seen of the fit; without it (before there is one) what the rows show counts for nothing, which never moves a kind
 *   that needs draws: lines that look at rows choose among formulas, where the method's own is one
 */
export function answeringInterval(
  interval: AskedInterval,
  asked: IntervalQuestion,
  seen: Seen = { n: 0, lag1: null, clusters: 0, countable: true, regression: false },
): IntervalId {
  if (interval !== 'auto') return interval
  const line = autoTable.find(({ when, kind }) => when(asked, seen) && findInterval(kind(asked)).offered(asked))
  return line ? line.kind(asked) : ownOf(asked)
}
