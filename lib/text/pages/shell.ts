import { shell as en } from '../en/pages/shell'
import { wordsIn } from '../words-in'

export const shellWords = wordsIn({ en })
