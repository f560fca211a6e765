/** Paces, dates and axes in words, as every tab below the chart says them. */
import * as en from '../en/tabs/pace'
import { wordsIn } from '../words-in'

export const paceIn = wordsIn({ en })
