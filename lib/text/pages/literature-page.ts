import { literaturePage as en } from '../en/pages/literature-page'
import { wordsIn } from '../words-in'

export const literaturePageWords = wordsIn({ en })
