import { studyPages as en } from '../en/pages/study-pages'
import { wordsIn } from '../words-in'

export const studyPageWords = wordsIn({ en })
