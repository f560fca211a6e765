/** The steps of the import page. */
import { importSteps as en } from '../en/import/steps'
import { wordsIn } from '../words-in'

export const importStepsWords = wordsIn({ en })
