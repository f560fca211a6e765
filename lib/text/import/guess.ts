/** What the import took a table for, and what it has to ask. */
import * as en from '../en/import/guess'
import { wordsIn } from '../words-in'

export const importGuessWords = wordsIn({ en })
