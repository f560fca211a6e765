/** The words of the tab "Break": whether one slope is enough. */
import * as en from '../en/tabs/break'
import { wordsIn } from '../words-in'

export const breakIn = wordsIn({ en })
