/** The help of the command line. */
import { help as en } from '../en/cli/help'
import { wordsIn } from '../words-in'

export const cliHelp = wordsIn({ en })
