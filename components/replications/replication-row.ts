import type { Drawn } from '@/components/forest/forest-marks'
import type { OtherSolver } from '@/lib/result/result'
import type { Replication } from '@/lib/published/replications'

/** A published number beside ours, as the page shows it. */
export interface ReplicationRow extends Replication {
  /** The view that answers it. */
  readonly href: string
  /** Title of the study it is held against. */
  readonly title: string
  /** The scaling law's other solver; absent of what is no time of it. */
  readonly otherSolver?: OtherSolver
  /** Both on the axis of months; null for results that are no time per factor of two. */
  readonly drawn: { readonly published: Drawn; readonly ours: Drawn } | null
}
