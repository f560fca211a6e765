/**
 * The one table of view fields, in canonical order: the type of a view, the URL codec, defaults, keys of kept answers, docs
 * and property tests follow from it. A field reads after those above it, because its default may depend on them (the
 * threshold's on the benchmark). Adding a field is adding its entry.
 */
import type { Moves } from './field'
import { displayFields } from './fields/display-fields'
import { intervalFields } from './fields/interval-fields'
import { noteFields } from './fields/note-fields'
import { pageFields } from './fields/page-fields'
import { questionFields } from './fields/question-fields'
import { rowFields } from './fields/row-fields'

export const viewFields = [
  ...questionFields,
  ...intervalFields,
  ...rowFields,
  ...displayFields,
  ...noteFields,
  ...pageFields,
] as const

type Entry = (typeof viewFields)[number]

/** The fields of a view by key, each with the type of its values. */
export type FieldValues = { readonly [E in Entry as E['key']]: ReturnType<E['fallback']> }

/** Keys of the fields that move one of these. */
export type KeyMoving<M extends Moves> = Extract<Entry, { readonly moves: M }>['key']

/** What a data folder may declare a default of; anything else there is a mistake. */
export const declarableDefaults: readonly string[] = viewFields.flatMap((entry) =>
  'declarable' in entry && entry.declarable ? [entry.key] : [],
)

/** The part of a view that moves one of these things, in the table's order. */
export function fieldsMoving<M extends Moves>(
  view: FieldValues,
  ...moves: readonly M[]
): Pick<FieldValues, KeyMoving<M>> {
  const moving = viewFields.filter((entry) => moves.some((one) => one === entry.moves))
  // Object.fromEntries forgets which keys it was given; they are those of the filter above.
  return Object.fromEntries(moving.map(({ key }) => [key, view[key]])) as Pick<FieldValues, KeyMoving<M>>
}
