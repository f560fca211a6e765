/** What a program is told of the table that it sent: what can't be used, and what to send instead. */
import type { ImportProblem, RejectReason } from '@/lib/data/import/import-problem'
import type { Question } from '@/lib/data/import/guess/open-questions'
import { clip } from '../../clip'
import { formatInteger } from '../format'
import { rejectRemedy } from './cells'

const MOST_LISTED = 12

const quoted = (names: readonly string[]): string =>
  [
    ...names.slice(0, MOST_LISTED).map((name) => `“${clip(name, 40)}”`),
    ...(names.length > MOST_LISTED ? [`${formatInteger(names.length - MOST_LISTED)} more`] : []),
  ].join(', ')

/** What of `columns` answers a question. */
function answerBy(question: Question, header: readonly string[]): string {
  switch (question.code) {
    case 'column-open': {
      const likely = question.candidates.length === 0 ? header.map((_, place) => place) : question.candidates
      return `Send columns.${question.role} with the name of the column: ${quoted(likely.map((place) => header[place] ?? ''))}.`
    }
    case 'date-order':
      return `Send columns.dateFormat: ${question.formats.join(' or ')}.`
    case 'unit-open':
    case 'unit-implausible':
      return `Send columns.unit${question.instead.length === 0 ? '' : `, such as ${question.instead.join(', ')}`}; “other” for a bare number.`
    case 'log-base':
      return 'Send columns.unit, such as log10-flop or ln-flop.'
    case 'splits-costs':
      return `Send columns.series “${clip(header[question.column] ?? '', 40)}” for a series each.`
    case 'look-alikes':
      return 'Write them alike where they are one.'
  }
}

/** What can be done about a cell that keeps its row out. */
function remedyOf(reason: RejectReason): string {
  switch (reason.code) {
    case 'bad-date':
    case 'order-in-doubt':
      return 'Write a day that exists, its month as a word; or send columns.dateFormat.'
    case 'not-a-number':
      return `Write only a number, with a unit if it has one and a decimal ${reason.decimal}.`
    case 'other-unit':
      return 'Convert it, or send columns.unit.'
    case 'bound':
      return 'Write a value.'
    case 'out-of-range':
      return 'Correct it.'
    case 'duplicate-id':
      return 'Give it an id of its own.'
    default:
      return rejectRemedy({ reason })
  }
}

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
  answerBy,
  remedyOf,
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
