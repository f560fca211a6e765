import { tables as en } from '../en/tabs/tables'
import { wordsIn } from '../words-in'

export const tabTableWords = wordsIn({ en })
