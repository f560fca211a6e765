/** A reader's own words on the view. They move no answer, and stand in no output but the page and the reader's own pictures. */
import { listField } from '../field'
import { MOST_NOTES, note } from '../note'

export const noteFields = [
  listField({
    key: 'note',
    moves: 'notes',
    list: { form: 'repeated', most: MOST_NOTES },
    kind: note,
    fallback: () => [],
  }),
] as const
