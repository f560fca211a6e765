import { shortcuts as en } from '../en/guide/shortcuts'
import { wordsIn } from '../words-in'

export const shortcutWords = wordsIn({ en })
