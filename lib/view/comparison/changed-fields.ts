/** Which choices two views differ in, as their links write them. */
import type { Moves, ViewField } from '../field'
import type { View } from '../view'
import { type FieldValues, viewFields } from '../view-fields'

/** A choice that two views answer differently; null: nothing is said. */
export interface ChangedField {
  readonly key: keyof FieldValues | 'study'
  readonly moves: Moves
  readonly first: string | null
  readonly second: string | null
}

type AnyField = ViewField<keyof FieldValues, Moves, unknown, unknown>
const fields: readonly AnyField[] = viewFields

/** In the order of the table, the study before all. */
export function changedFields(first: View, second: View): readonly ChangedField[] {
  const texts = [first, second].map((view) => [
    { key: 'study' as const, moves: 'rows' as const, text: view.study },
    ...fields.map((field) => ({ key: field.key, moves: field.moves, text: textOf(field, view[field.key]) })),
  ])
  return (texts[0] ?? []).flatMap(({ key, moves, text }, place) => {
    const other = texts[1]?.[place]?.text ?? null
    return text === other ? [] : [{ key, moves, first: text, second: other }]
  })
}

function textOf({ kind, list }: AnyField, value: unknown): string | null {
  if (list && Array.isArray(value)) {
    const elements = value.map((element: unknown) => kind.write(element))
    return elements.length === 0 ? null : elements.join(list.form === 'commas' ? ',' : ', ')
  }
  return value === null ? null : kind.write(value)
}
