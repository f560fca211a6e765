import { workbench as en } from './en/workbench'
import { wordsIn } from './words-in'

export const workbenchWords = wordsIn({ en })
