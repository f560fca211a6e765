/** Which rows count, and by which of their dates. */
import { field, listField, optionalField } from '../field'
import { choice, day, exclusion, filter, lastDay } from '../kinds'

/** As many as an address has room for. */
export const MOST_EXCLUDED = 500

export const rowFields = [
  optionalField({ key: 'from', moves: 'fit', declarable: true, nullable: true, kind: day, fallback: () => null }),
  optionalField({ key: 'to', moves: 'fit', declarable: true, nullable: true, kind: lastDay, fallback: () => null }),
  field({
    key: 'dates',
    moves: 'rows',
    kind: choice(({ meta }) => (meta.roles.checkedDate ? (['source', 'checked'] as const) : (['source'] as const))),
    fallback: () => 'source',
  }),
  listField({
    key: 'where',
    moves: 'rows',
    declarable: true,
    list: { form: 'repeated', most: 50 },
    kind: filter,
    fallback: () => [],
  }),
  /** Rows by their ids and models, `model:<slug>`, taken out by hand. */
  listField({
    key: 'exclude',
    moves: 'rows',
    list: { form: 'commas', most: MOST_EXCLUDED },
    kind: exclusion,
    fallback: () => [],
  }),
] as const
