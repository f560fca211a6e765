/** Why a cell keeps its row out, and what was put right in others. */
import * as en from '../en/import/cells'
import { wordsIn } from '../words-in'

export const importCellWords = wordsIn({ en })
