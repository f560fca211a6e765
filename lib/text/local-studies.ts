import { localStudies as en } from './en/local-studies'
import { wordsIn } from './words-in'

export const localStudyWords = wordsIn({ en })
