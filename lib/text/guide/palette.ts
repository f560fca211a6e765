import { palette as en } from '../en/guide/palette'
import { wordsIn } from '../words-in'

export const paletteWords = wordsIn({ en })
