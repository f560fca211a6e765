import { replicationsPage as en } from './en/replications-page'
import { wordsIn } from './words-in'

export const replicationPageWords = wordsIn({ en })
