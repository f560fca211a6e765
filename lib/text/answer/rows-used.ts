/** What was done to the rows before they were fitted. */
import * as en from '../en/answer/rows-used'
import { wordsIn } from '../words-in'

export const rowsUsedWords = wordsIn({ en })
