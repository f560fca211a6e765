import { forest as en } from '../en/forest'
import { wordsIn } from '../words-in'

export const forestWords = wordsIn({ en })
