/**
 * Published results that no single view answers (averages over structures, a gain read off two fits): each computed here
 * from the studies' rows and compared by the same rule. A result belongs in this list when a function of `lib/fits` gives
 * our number; one that has none is not shown at all.
 */
import type { Replication } from '@/lib/view-state/replications'

/** Each is called once a process; `compareStated` gives `difference` and `verdict`. */
export const otherResults: readonly (() => Replication | Promise<Replication>)[] = []
