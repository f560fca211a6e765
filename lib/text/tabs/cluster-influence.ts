/** The words of what single papers or organisations do to the rate, in the tab "Residuals". */
import * as en from '../en/tabs/cluster-influence'
import { wordsIn } from '../words-in'

export const clusterInfluenceIn = wordsIn({ en })
