/** The words of the scores of forecasts, in the tab "Forecast". */
import * as en from '../en/tabs/forecast-scores'
import { wordsIn } from '../words-in'

export const forecastScoresIn = wordsIn({ en })
