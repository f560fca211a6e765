/** The names of the tabs below the chart, by id. */
import * as en from '../en/tabs/tabs'
import { wordsIn } from '../words-in'

export const tabsIn = wordsIn({ en })
