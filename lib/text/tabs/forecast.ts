/** The words of the tab "Forecast": when a cost is met, and what earlier fits would have foretold. */
import * as en from '../en/tabs/forecast'
import { wordsIn } from '../words-in'

export const forecastIn = wordsIn({ en })
