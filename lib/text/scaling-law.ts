/** Sentences about the scaling law's results. */
import * as en from './en/scaling-law'
import { wordsIn } from './words-in'

export const scalingLawWords = wordsIn({ en })
