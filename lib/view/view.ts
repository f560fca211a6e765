/**
 * The view: one flat value that says completely what is on screen (VIEW.md). Everything shown is a function of it. Its
 * fields and their types are the entries of `view-fields.ts`.
 */
import type { FieldValues } from './view-fields'

/** Everything that changes a number or a mark, as plain data. */
export interface View extends FieldValues {
  readonly study: string
}
