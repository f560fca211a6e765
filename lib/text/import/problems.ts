/** Why no study comes of a file, a mapping or an address. */
import * as en from '../en/import/problems'
import { wordsIn } from '../words-in'

export const importProblemWords = wordsIn({ en })
