import { studyPages as en } from './en/study-pages'
import { wordsIn } from './words-in'

export const studyPageWords = wordsIn({ en })
