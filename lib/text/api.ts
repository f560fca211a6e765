import { api as en } from './en/api'
import { wordsIn } from './words-in'

export const apiWords = wordsIn({ en })
