import { overview as en } from '../en/pages/overview'
import { wordsIn } from '../words-in'

export const overviewWords = wordsIn({ en })
