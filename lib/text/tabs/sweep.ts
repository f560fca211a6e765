/** The words of the tab "Sweep": the pace at every level of performance. */
import * as en from '../en/tabs/sweep'
import { wordsIn } from '../words-in'

export const sweepIn = wordsIn({ en })
