/**
 * What is taken out by hand: a row by its id, or a model, `model:<slug>`, with all its rows. A model with several scores is
 * taken out whole unless a reader asks for one score: without the one that is fitted, its next would only take the place.
 */
import { slug } from '@/lib/data/slug'
import type { Row, Study } from '@/lib/data/study'

const MODEL = 'model:'

/** The model that a text names, as a slug; null where the text is the id of a row. */
export const excludedModel = (exclusion: string): string | null =>
  exclusion.startsWith(MODEL) ? exclusion.slice(MODEL.length) : null

/** @returns the slug of the row's model; null where the study or the row names none */
export function modelSlug({ meta }: Pick<Study, 'meta'>, row: Row): string | null {
  const cell = meta.roles.model === undefined ? null : (row.cells[meta.roles.model] ?? null)
  return cell === null || cell === '' ? null : slug(String(cell)) || null
}

/** @returns whether a row is taken out by one of the exclusions */
export function isExcludedBy(study: Pick<Study, 'meta'>, exclusions: readonly string[]): (row: Row) => boolean {
  const named = new Set(exclusions)
  return (row) => {
    if (named.size === 0) return false
    const model = modelSlug(study, row)
    return named.has(row.id) || (model !== null && named.has(MODEL + model))
  }
}

/** How a row is taken out with its model, and how many rows of the series that takes. */
export interface ModelRows {
  readonly exclusion: string
  readonly rows: number
}

/** By id, the rows of its model among these; rows without a model have none. */
export function modelsOfRows(
  study: Pick<Study, 'meta'>,
  observations: readonly { readonly row: Row }[],
): ReadonlyMap<string, ModelRows> {
  if (study.meta.roles.model === undefined) return new Map()
  const groups = new Map<string, string[]>()
  for (const { row } of observations) {
    const model = modelSlug(study, row)
    if (model === null) continue
    const group = groups.get(model)
    if (group) group.push(row.id)
    else groups.set(model, [row.id])
  }
  return new Map(
    [...groups].flatMap(([model, ids]) =>
      ids.map((id) => [id, { exclusion: MODEL + model, rows: ids.length }] as const),
    ),
  )
}
