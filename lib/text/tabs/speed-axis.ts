/** What an axis of speeds says: title, ticks, ranges, laws. */
import * as en from '../en/tabs/speed-axis'
import { wordsIn } from '../words-in'

export const speedAxisWords = wordsIn({ en })
