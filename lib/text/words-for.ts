/** The words of results, in a view's language. */
import { en } from './en/results'
import type { Words } from './words'
import { wordsIn } from './words-in'

export const wordsFor = wordsIn<Words>({ en })
