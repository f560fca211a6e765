/** What the command line says beside its answers. */
import { messages as en } from '../en/cli/messages'
import { wordsIn } from '../words-in'

export const cliMessages = wordsIn({ en })
