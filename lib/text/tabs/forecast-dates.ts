/** When a cost is met, and what it costs on a day, in words. */
import * as en from '../en/tabs/forecast-dates'
import { wordsIn } from '../words-in'

export const forecastDatesIn = wordsIn({ en })
