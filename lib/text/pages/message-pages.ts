import { messagePages as en } from '../en/pages/message-pages'
import { wordsIn } from '../words-in'

export const messagePageWords = wordsIn({ en })
