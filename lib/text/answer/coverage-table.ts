/** The table of how often intervals hold, and the link to it. */
import { coverageTable as en } from '../en/pages/methods-page/coverage'
import { wordsIn } from '../words-in'

export const coverageTableWords = wordsIn({ en })
