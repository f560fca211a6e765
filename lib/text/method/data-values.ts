import { dataValues as en } from '../en/method/data-values'
import { wordsIn } from '../words-in'

export const dataValueWords = wordsIn({ en })
