/** Halving times, dates and axes in words, as every tab below the chart says them. */
import * as en from '../en/tabs/halving-time-text'
import { wordsIn } from '../words-in'

export const halvingTimeText = wordsIn({ en })
