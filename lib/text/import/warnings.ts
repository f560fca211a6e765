/** What was put right in a file, or needs a look. */
import * as en from '../en/import/warnings'
import { wordsIn } from '../words-in'

export const importWarningWords = wordsIn({ en })
