/** The words of local slopes, in the tab "Break": how fast it moves at each time. */
import * as en from '../en/tabs/local-slope'
import { wordsIn } from '../words-in'

export const localSlopeIn = wordsIn({ en })
