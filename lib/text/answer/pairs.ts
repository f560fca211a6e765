import * as en from '../en/answer/pairs'
import { wordsIn } from '../words-in'

/** The sentences of a comparison at equal performance. */
export const pairsWords = wordsIn({ en })
