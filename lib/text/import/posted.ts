/** What a program is told of the table that it sent. */
import { posted as en } from '../en/import/posted'
import { wordsIn } from '../words-in'

export const postedWords = wordsIn({ en })
