/** The words around a reader's own notes on a view. */
import * as en from '../en/answer/notes'
import { wordsIn } from '../words-in'

export const notesWords = wordsIn({ en: en.notes })
