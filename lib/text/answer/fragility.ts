/** What a number hangs on, in one line below it. */
import * as en from '../en/answer/fragility'
import { wordsIn } from '../words-in'

export const fragilityIn = wordsIn({ en })
