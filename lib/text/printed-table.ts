/** Words of the table of rows that is pasted into a text. */
import { printedTable as en } from './en/printed-table'
import { wordsIn } from './words-in'

export const printedTableWords = wordsIn({ en })
