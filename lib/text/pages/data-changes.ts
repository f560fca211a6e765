import { dataChanges } from '../en/pages/data-changes'
import { wordsIn } from '../words-in'

/** How a change of a study's data is told, on its page and in the feed. */
export const dataChangeWords = wordsIn({ en: dataChanges })
