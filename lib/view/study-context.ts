/** What reading a query asks of its study: what it declares, which rows it has, which laws there are to compare with. */
import type { Study, StudyMeta } from '@/lib/data/study'

/** What the codec must know of a study. */
export interface StudyContext {
  readonly meta: StudyMeta
  /** `exclude` names rows. */
  readonly hasRow: (id: string) => boolean
  /** Ids of the measured laws, in the order in which they are offered. */
  readonly laws: readonly string[]
}

/** @param lawRates the measured laws by id (`measureLaws`) */
export function contextOf({ meta, rows }: Study, lawRates: Readonly<Record<string, unknown>>): StudyContext {
  const ids = new Set(rows.map(({ id }) => id))
  return { meta, hasRow: (id) => ids.has(id), laws: Object.keys(lawRates) }
}
