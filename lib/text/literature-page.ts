import { literaturePage as en } from './en/literature-page'
import { wordsIn } from './words-in'

export const literaturePageWords = wordsIn({ en })
