/** The names of each estimator, wherever one is named. */
import { estimatorNames as en } from '../en/method/estimators'
import { wordsIn } from '../words-in'

export const estimatorNames = wordsIn({ en })
