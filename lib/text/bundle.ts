/** Words of the reproduction bundle. */
import { bundle as en } from './en/bundle'
import { wordsIn } from './words-in'

export const bundleWords = wordsIn({ en })
