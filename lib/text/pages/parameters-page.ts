import * as en from '../en/pages/parameters-page'
import { wordsIn } from '../words-in'

export const parametersPageWords = wordsIn({ en })
