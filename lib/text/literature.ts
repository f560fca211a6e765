/** Words of published estimates and of verdicts on them. */
import * as en from './en/literature'
import { wordsIn } from './words-in'

export const literatureWords = wordsIn({ en })
