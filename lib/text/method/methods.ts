/** The names of each method, wherever one is named. */
import { methodNames as en } from '../en/method/methods'
import { wordsIn } from '../words-in'

export const methodNames = wordsIn({ en })
