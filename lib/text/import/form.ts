import { importForm as en } from '../en/import/form'
import { wordsIn } from '../words-in'

export const importForm = wordsIn({ en })
