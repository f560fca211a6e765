import { guide as en } from '../en/guide/guide'
import { wordsIn } from '../words-in'

export const guideWords = wordsIn({ en })
