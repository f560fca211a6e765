import { answer as en } from '../en/answer/answer'
import { wordsIn } from '../words-in'

export const answerWords = wordsIn({ en })
