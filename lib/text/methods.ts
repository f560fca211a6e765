/** The names of each method, wherever one is named. */
import { methodNames as en } from './en/methods'
import { wordsIn } from './words-in'

export const methodNames = wordsIn({ en })
