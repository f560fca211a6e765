/** What reading a query asks of its study: what it declares, and which rows it has (`exclude` names some). */
import type { Study, StudyMeta } from '@/lib/data/study'

export interface StudyContext {
  readonly meta: StudyMeta
  readonly hasRow: (id: string) => boolean
}

/** A study that is at hand, as the codec asks it. */
export function contextOf({ meta, rows }: Study): StudyContext {
  const ids = new Set(rows.map(({ id }) => id))
  return { meta, hasRow: (id) => ids.has(id) }
}
