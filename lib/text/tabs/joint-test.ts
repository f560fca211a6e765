/** The words of the joint test, under the specification curve. */
import * as en from '../en/tabs/joint-test'
import { wordsIn } from '../words-in'

export const jointTestIn = wordsIn({ en })
