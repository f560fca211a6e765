import { claim as en } from './en/claim'
import { wordsIn } from './words-in'

export const claimWords = wordsIn({ en })
