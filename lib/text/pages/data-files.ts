import * as en from '../en/pages/data-files'
import { wordsIn } from '../words-in'

/** The texts that go with a study's table: what it is, and how it is cited. */
export const dataFileWords = wordsIn({ en })
