import { apiCalls as en } from '../en/pages/api-calls'
import { wordsIn } from '../words-in'

export const apiCallWords = wordsIn({ en })
