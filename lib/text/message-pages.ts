import { messagePages as en } from './en/message-pages'
import { wordsIn } from './words-in'

export const messagePageWords = wordsIn({ en })
