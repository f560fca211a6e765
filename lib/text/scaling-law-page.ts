import { scalingLawPage as en } from './en/scaling-law-page'
import { wordsIn } from './words-in'

export const scalingLawPageWords = wordsIn({ en })
