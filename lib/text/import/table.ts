/** How a file is cut into cells and its columns are put in order. */
import { importTable as en } from '../en/import/table'
import { wordsIn } from '../words-in'

export const importTableWords = wordsIn({ en })
