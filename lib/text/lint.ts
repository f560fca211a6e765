/** What the rules found odd in a study's rows. */
import * as en from './en/lint'
import { wordsIn } from './words-in'

export const lintWords = wordsIn({ en })
