import { overview as en } from './en/overview'
import { wordsIn } from './words-in'

export const overviewWords = wordsIn({ en })
