/** The words that only the chart and its legend need; those of results are in `words-for.ts`. */
import { type ChartWords, chartWords as en } from './en/chart-words'
import { wordsIn } from './words-in'

export type { ChartWords }

export const chartWordsFor = wordsIn<ChartWords>({ en })
