/** Which interval answers where a view names none (METHODS 11): one table, the first line that applies. */
import { type IntervalQuestion, takesRecords } from './interval-kind'
import { type AskedInterval, findInterval, type IntervalId } from './registry'

interface AutoLine {
  readonly when: (asked: IntervalQuestion) => boolean
  readonly kind: (asked: IntervalQuestion) => IntervalId
}

const ownOf = ({ method, estimator }: IntervalQuestion): IntervalId => method.ownInterval(estimator)

const autoTable: readonly AutoLine[] = [
  // Records are few and chosen by what they say; the order of all rows that reach the level is the evidence.
  { when: takesRecords, kind: () => 'record-count' },
  // Where the source lists records only there is nothing to count against: the line's own, named so.
  { when: ({ study }) => study.recordsOnly, kind: ownOf },
  { when: () => true, kind: ownOf },
]

/** The kind that answers what was asked. */
export function answeringInterval(interval: AskedInterval, asked: IntervalQuestion): IntervalId {
  if (interval !== 'auto') return interval
  const line = autoTable.find(({ when, kind }) => when(asked) && findInterval(kind(asked)).offered(asked))
  return line ? line.kind(asked) : ownOf(asked)
}
