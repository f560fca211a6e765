/** The names of each kind of interval, wherever one is named. */
import { intervalNames as en } from '../en/answer/interval-kinds'
import { wordsIn } from '../words-in'

export const intervalNames = wordsIn({ en })
