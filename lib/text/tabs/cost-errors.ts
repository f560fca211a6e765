/** The words of the errors of costs, in the tab "Bootstrap": what an interval becomes when they are counted in. */
import * as en from '../en/tabs/cost-errors'
import { wordsIn } from '../words-in'

export const costErrorsIn = wordsIn({ en })
