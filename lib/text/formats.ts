/** Numbers and dates as the readers of a language write them. */
import { formats as en } from './en/format'
import { wordsIn } from './words-in'

export const formats = wordsIn({ en })
