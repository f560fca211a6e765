import { importPage as en } from '../en/import/page'
import { wordsIn } from '../words-in'

export const importPageWords = wordsIn({ en })
