/** The words of the tab "Specifications": how much the choices decide. */
import * as en from '../en/tabs/specifications'
import { wordsIn } from '../words-in'

export const specificationsIn = wordsIn({ en })
