import { analysisCharts as en } from '../en/tabs/charts'
import { wordsIn } from '../words-in'

export const analysisChartWords = wordsIn({ en })
