/** Words of the choices before a picture is downloaded. */
import { figureForm as en } from './en/figure-form'
import { wordsIn } from './words-in'

export const figureFormWords = wordsIn({ en })
