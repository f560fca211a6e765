/** Refused cells by column and reason, so that a reader sees kinds and not a thousand lines. */
import type { Reject } from './import-problem'

/** Cells of one column that were refused for one reason. */
export interface RejectGroup {
  readonly column: string
  readonly reason: Reject['reason']
  readonly count: number
  /** The first cells of the group. */
  readonly cells: readonly Reject[]
}

/**
 * The commonest first; blanks last, because nothing in them can be put right by a rule.
 * @param most cells kept of each group
 */
export function groupRejects(rejected: readonly Reject[], most: number): readonly RejectGroup[] {
  const groups = new Map<string, { column: string; reason: Reject['reason']; count: number; cells: Reject[] }>()
  for (const reject of rejected) {
    const key = `${reject.column}\n${reject.reason.code}`
    const group = groups.get(key) ?? { column: reject.column, reason: reject.reason, count: 0, cells: [] }
    group.count += 1
    if (group.cells.length < most) group.cells.push(reject)
    groups.set(key, group)
  }
  const isBlank = ({ reason }: RejectGroup) => (reason.code === 'missing' ? 1 : 0)
  return [...groups.values()].sort((a, b) => isBlank(a) - isBlank(b) || b.count - a.count)
}
