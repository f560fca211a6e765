import { replicationsPage as en } from '../en/pages/replications-page'
import { wordsIn } from '../words-in'

export const replicationPageWords = wordsIn({ en })
