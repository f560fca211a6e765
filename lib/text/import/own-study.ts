/** What the workbench says above the answer of a reader's own study. */
import * as en from '../en/import/own-study'
import { wordsIn } from '../words-in'

export const ownStudyWords = wordsIn({ en })
