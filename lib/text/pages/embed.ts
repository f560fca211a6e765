import { embed as en } from '../en/pages/embed'
import { wordsIn } from '../words-in'

export const embedWords = wordsIn({ en })
