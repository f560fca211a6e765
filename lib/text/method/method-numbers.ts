/** Sentences of the method tab about numbers: slope, interval and its draws, months, laws, the test of the records. */
import * as en from '../en/method/numbers'
import { wordsIn } from '../words-in'

export const methodNumberWords = wordsIn({ en })
