import { scalingLawPage as en } from '../en/pages/scaling-law-page'
import { wordsIn } from '../words-in'

export const scalingLawPageWords = wordsIn({ en })
