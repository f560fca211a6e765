import { shell as en } from './en/shell'
import { wordsIn } from './words-in'

export const shellWords = wordsIn({ en })
