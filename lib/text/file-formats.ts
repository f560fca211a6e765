/** Names of file formats, encodings and separators. */
import * as en from './en/file-formats'
import { wordsIn } from './words-in'

export const fileFormatWords = wordsIn({ en })
