import { comparison as en } from './en/comparison'
import { wordsIn } from './words-in'

export const comparisonWords = wordsIn({ en })
