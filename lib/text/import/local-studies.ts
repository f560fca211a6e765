import { localStudies as en } from '../en/import/local-studies'
import { wordsIn } from '../words-in'

export const localStudyWords = wordsIn({ en })
