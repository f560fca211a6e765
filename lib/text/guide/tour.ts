import { tour as en } from '../en/guide/tour'
import { wordsIn } from '../words-in'

export const tourWords = wordsIn({ en })
