import { proof as en } from './en/proof'
import { wordsIn } from './words-in'

export const proofWords = wordsIn({ en })
