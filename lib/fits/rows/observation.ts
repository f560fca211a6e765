import type { Row } from '@/lib/data/study'

/** One model evaluated on one benchmark on one date, with its cost: the usable form of a row (METHODS 1). */
export interface Observation {
  readonly id: string
  readonly name: string
  /** ISO day, UTC. */
  readonly date: string
  /** 2000 + (days since 2000-01-01) / 365.25. */
  readonly decimalYear: number
  /** Positive and finite, in the cost's unit. */
  readonly cost: number
  /** In the metric's unit; null where the series has none or the row lacks it. */
  readonly performance: number | null
  /**
   * Rows of one cluster (a paper) are resampled together; the row's own id where the study names no cluster, null where
   * the row has no value: it belongs to none, and a draw of clusters never holds it.
   */
  readonly cluster: string | null
  readonly row: Row
}

/** Why a row is not in the fit. The first reason in the fixed order of METHODS 3 counts. */
export type LeftOutReason =
  | 'no-date'
  | 'no-cost'
  | 'cost-not-positive'
  | 'no-performance'
  | 'filtered'
  | 'excluded'
  | 'other-score-of-model'
  | 'at-or-below-chance'
  /** Its performance has no value on the metric's natural scale: the logit of a perfect score, the log of zero. */
  | 'off-scale'
  | 'does-not-reach'
  | 'not-a-record'
  | 'outside-window'
  /** Its vocabulary is not known, which structure 19 of the scaling law reads. */
  | 'no-vocabulary'
  /** No row of its partner in its task. */
  | 'no-partner'
  /** It keeps too little of its partner's performance to be compared with it. */
  | 'recovers-too-little'
  /** Another size of it reaches the level that it shares with its partner for less, or it does not reach it. */
  | 'not-the-cheapest'
  /** Would be fitted, but what is left gives no trend. */
  | 'no-fit'

/** A row that is not fitted, and why. */
export interface LeftOut {
  readonly id: string
  readonly reason: LeftOutReason
}
