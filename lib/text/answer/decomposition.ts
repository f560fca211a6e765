/** The decomposition of progress in words. */
import * as en from '../en/answer/decomposition'
import { wordsIn } from '../words-in'

export const decompositionWords = wordsIn({ en })
