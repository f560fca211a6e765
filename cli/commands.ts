/** The commands, in the order of the help. */
import type { Command } from './command'
import { check } from './commands/check'
import { compare } from './commands/compare'
import { completion } from './commands/completion'
import { data } from './commands/data'
import { fit } from './commands/fit'
import { importTable } from './commands/import'
import { render } from './commands/render'
import { report } from './commands/report'

export const commands: readonly Command[] = [
  fit,
  data,
  render,
  report,
  compare,
  check,
  importTable,
  completion(() => commands),
]
