/** What a program is told of the table that it sent: what can't be used, and what to send instead. */
import type { ImportProblem } from '@/lib/data/import/import-problem'
import { clip } from '../../clip'
import { formatInteger } from '../format'
import { answersBy, quoted, remediesBy, type Told } from './told-columns'

const send = (told: Told): string => `send columns.${told}`

/** What can be done about a table of which nothing can be used. */
function remedyOfTable({ code }: ImportProblem): string {
  switch (code) {
    case 'too-large':
    case 'too-many-rows':
    case 'too-many-columns':
      return 'Leave out rows and columns that the fit does not need.'
    case 'empty':
    case 'no-rows':
      return 'Send the names of the columns and at least three rows.'
    case 'too-many-series':
      return 'Send columns.series with another column, or “none”.'
    case 'nothing-usable':
      return '`cells` has each cell that keeps its row out; `columns` may say which column is which.'
    default:
      return 'Send the rows as JSON, or as CSV with a line of names.'
  }
}

export const posted = {
  answerBy: answersBy(send, 'the name of the column'),
  remedyOf: remediesBy(send),
  notTable: (what: string, problem: ImportProblem) => `${what} ${remedyOfTable(problem)}`,
  open: (n: number) =>
    n === 1
      ? 'One thing of the table is not clear: `questions` has it, with what to send.'
      : `${formatInteger(n)} things of the table are not clear: \`questions\` has them, with what to send.`,
  noColumn: (part: string, raw: string, header: readonly string[]) =>
    `columns.${part} is “${clip(raw, 60)}”; the columns are ${quoted(header)}.`,
  noUnit: (raw: string) =>
    `columns.unit is “${clip(raw, 60)}”, which can’t be read. Units are written like flop, petaflops-day, usd-per-million-tokens; “other” is a bare number.`,
}
