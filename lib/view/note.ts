/** Notes: a reader's own words on a view, at a row, at a day, or as a title of their own. */
import { isIsoDate } from '@/lib/data/decimal-year'
import type { Kind } from './field'
import type { Read } from './refusal'
import { MOST_NOTE_CHARACTERS, noteText } from './note-text'

/** What the words stand at. */
export type NotePlace =
  { readonly of: 'title' } | { readonly of: 'day'; readonly day: string } | { readonly of: 'row'; readonly row: string }

/** At most 80 characters, plain text whatever they look like. */
export interface Note {
  readonly at: NotePlace
  readonly text: string
}

/** As many as a chart has room for. */
export const MOST_NOTES = 12

/** `title:words`, `2020-06-11:words` or `row:<id>:words`; the words end the text and may hold anything. */
export const note: Kind<Note> = {
  read: (raw, { hasRow }) => {
    const [head = '', rest] = splitAt(raw, raw.indexOf(':'))
    if (head === 'title') return noteAt({ of: 'title' }, rest)
    if (isIsoDate(head)) return noteAt({ of: 'day', day: head }, rest)
    if (head !== 'row') return { refusal: REFUSED }
    // An id may hold colons itself: the first that is one ends it.
    for (let colon = rest.indexOf(':'); colon >= 0; colon = rest.indexOf(':', colon + 1)) {
      const [row, words] = splitAt(rest, colon)
      if (row !== '' && hasRow(row)) return noteAt({ of: 'row', row }, words)
    }
    return { refusal: { code: 'row' } }
  },
  write: ({ at, text }) => `${at.of === 'title' ? 'title' : at.of === 'day' ? at.day : `row:${at.row}`}:${text}`,
  expects: () => REFUSED,
}

const REFUSED = { code: 'note', most: MOST_NOTE_CHARACTERS } as const

function noteAt(at: NotePlace, words: string): Read<Note> {
  const text = noteText(words)
  return text === null ? { refusal: REFUSED } : { value: { at, text } }
}

/** What stands before a character, and what after it. */
const splitAt = (text: string, place: number): readonly [string, string] =>
  place < 0 ? ['', ''] : [text.slice(0, place), text.slice(place + 1)]
