import { pageCharts as en } from '../en/pages/page-charts'
import { wordsIn } from '../words-in'

export const pageChartWords = wordsIn({ en })
