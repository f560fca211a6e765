import { controls as en } from './en/controls'
import { wordsIn } from './words-in'

export const controlWords = wordsIn({ en })
