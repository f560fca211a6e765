/** What is said where a straight line is no fair description of the rows. */
import * as en from '../en/answer/linearity'
import { wordsIn } from '../words-in'

export const linearityIn = wordsIn({ en })
