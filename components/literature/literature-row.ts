import type { LiteratureEstimate } from '@/lib/data/literature'
import type { IntervalEnds } from '@/lib/text/answer/interval-ends'

/** Our own answer to the question of a published estimate. */
export interface OurAnswer {
  readonly months: number
  /** Null where there is no interval. */
  readonly low: number | null
  /** Null beside a `low`: no upper end. */
  readonly high: number | null
  /** Both as printed. */
  readonly ends: IntervalEnds
  readonly direction: 'halving' | 'doubling'
  readonly level: number
  readonly n: number
  /** The view that gives it. */
  readonly href: string
}

/** A published estimate as the page shows it: plain data, which crosses to the browser. */
export interface LiteratureRow extends LiteratureEstimate {
  /** Null where no study of ours asks the same. */
  readonly ours: OurAnswer | null
}
