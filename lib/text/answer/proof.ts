import { proof as en } from '../en/answer/proof'
import { wordsIn } from '../words-in'

export const proofWords = wordsIn({ en })
