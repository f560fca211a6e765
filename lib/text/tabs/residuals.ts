/** The words of the tab "Residuals": where the line misses, and which points matter most. */
import * as en from '../en/tabs/residuals'
import { wordsIn } from '../words-in'

export const residualsIn = wordsIn({ en })
