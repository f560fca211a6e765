/** What the command line says of a reader's own table. */
import { imported as en } from '../en/cli/import'
import { wordsIn } from '../words-in'

export const cliImportWords = wordsIn({ en })
