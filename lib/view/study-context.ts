/** What reading a query asks of its study: what it declares, which rows it has, which laws there are to compare with. */
import type { Study, StudyMeta } from '@/lib/data/study'
import { modelSlug } from '@/lib/fits/rows/exclusion'

/** What the codec must know of a study. */
export interface StudyContext {
  readonly meta: StudyMeta
  /** `exclude` names rows. */
  readonly hasRow: (id: string) => boolean
  /** Or models, by slug. */
  readonly hasModel: (slug: string) => boolean
  /** Ids of the measured laws, in the order in which they are offered. */
  readonly laws: readonly string[]
  /** An older version of the data, which links keep naming as long as they are asked of it. */
  readonly older?: boolean
}

/** @param lawRates the measured laws by id (`measureLaws`) */
export function contextOf(study: Study, lawRates: Readonly<Record<string, unknown>>): StudyContext {
  const { meta, rows } = study
  const ids = onDemand(() => new Set(rows.map(({ id }) => id)))
  const models = onDemand(() => new Set(rows.map((row) => modelSlug(study, row))))
  return {
    meta,
    hasRow: (id) => ids().has(id),
    hasModel: (slug) => models().has(slug),
    laws: Object.keys(lawRates),
    older: study.supersededBy !== undefined,
  }
}

/** Few queries name a row, and a table may have a million. */
function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
