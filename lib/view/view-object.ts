/** A view given as an object, as answers repeat it, to the query that asks for it. */
import type { Moves, ViewField } from './field'
import type { Refusal } from './refusal'
import type { View } from './view'
import { type FieldValues, viewFields } from './view-fields'

type AnyField = ViewField<keyof FieldValues, Moves, unknown, unknown>
const fields: readonly AnyField[] = viewFields

/** As many of its fields as there is to say. */
type SomeOfAView = { readonly [Key in keyof View]?: View[Key] | undefined }

/**
 * Null of a field that can take a default away does so (`none`); of any other field it says nothing.
 * @example queryOfObject({ study: 'imagenet', law: ['18'], from: null }) // 'study=imagenet&from=none&law=18'
 */
export function queryOfObject(view: SomeOfAView): string {
  const pairs: [string, string][] = view.study === undefined ? [] : [['study', view.study]]
  for (const { key, kind, list, nullable } of fields) {
    const value: unknown = view[key]
    if (value === undefined) continue
    if (list && Array.isArray(value)) {
      const texts = value.map((element: unknown) => kind.write(element))
      if (texts.length === 0) pairs.push([key, 'none'])
      else if (list.form === 'commas') pairs.push([key, texts.join(',')])
      else for (const text of texts) pairs.push([key, text])
    } else if (value !== null) pairs.push([key, kind.write(value)])
    else if (nullable) pairs.push([key, 'none'])
  }
  return new URLSearchParams(pairs).toString()
}

/** Whether a field says nothing in its view: an answer's view has all fields, those that are idle among them. */
export const isIdle = ({ code }: Refusal): boolean => code === 'belongs-to' || code === 'no-performance'
