/** The table of how often intervals hold, and the link to it. */
import type { AskedInterval } from '@/lib/fits/intervals/registry'
import { coverageTable as en } from '../en/pages/methods-page/coverage'
import { wordsIn } from '../words-in'

export const coverageTableWords = wordsIn({ en })

/** Id of the row of a kind, on the methods page. */
export const coverageRow = (kind: AskedInterval): string => `coverage-${kind}`

/** Where an interval of that kind leads to: its row of the table. */
export const coverageAddress = (kind: AskedInterval): string => `/methods#${coverageRow(kind)}`
