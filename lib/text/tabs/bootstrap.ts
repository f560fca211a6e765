/** The words of the tab "Bootstrap": how far another sample would land. */
import * as en from '../en/tabs/bootstrap'
import { wordsIn } from '../words-in'

export const bootstrapIn = wordsIn({ en })
