import { claim as en } from '../en/pages/claim'
import { wordsIn } from '../words-in'

export const claimWords = wordsIn({ en })
