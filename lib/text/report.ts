/** Words of the report of a view. */
import { report as en } from './en/report'
import { wordsIn } from './words-in'

export const reportWords = wordsIn({ en })
