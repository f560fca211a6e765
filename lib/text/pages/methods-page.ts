import { methodsPage as en } from '../en/pages/methods-page/page'
import { wordsIn } from '../words-in'

export const methodsPageWords = wordsIn({ en })
