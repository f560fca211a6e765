/** The commands, in the order of the help. */
import type { Command } from './command'
import { data } from './commands/data'
import { fit } from './commands/fit'

export const commands: readonly Command[] = [fit, data]
