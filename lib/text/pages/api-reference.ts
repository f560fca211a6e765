import { apiReference as en } from '../en/pages/api-reference'
import { wordsIn } from '../words-in'

export const apiReferenceWords = wordsIn({ en })
