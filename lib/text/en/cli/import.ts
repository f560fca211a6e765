/** What the command line says of a reader's own table. */
import type { Question } from '@/lib/data/import/guess/open-questions'
import type { RejectReason } from '@/lib/data/import/import-problem'
import { clip } from '../../clip'
import { formatInteger, plural } from '../format'
import { rejectRemedy } from '../import/cells'

const MOST_LISTED = 12

const listed = (values: readonly string[]): string =>
  values.length > MOST_LISTED
    ? `${values.slice(0, MOST_LISTED).join(', ')} and ${formatInteger(values.length - MOST_LISTED)} more`
    : values.join(', ')

const quoted = (places: readonly number[], header: readonly string[]): string =>
  listed(places.map((place) => `“${clip(header[place] ?? '', 40)}”`))

/** The option that answers a question. */
function answerBy(question: Question, header: readonly string[]): string {
  switch (question.code) {
    case 'column-open': {
      const likely = question.candidates.length === 0 ? header.map((_, place) => place) : question.candidates
      return `Say --${question.role} with the column’s name or number: ${quoted(likely, header)}.`
    }
    case 'date-order':
      return `Say --date-format: ${question.formats.join(' or ')}.`
    case 'unit-open':
    case 'unit-implausible':
      return `Say --unit${question.instead.length === 0 ? '' : `, such as ${listed(question.instead)}`}; “other” for a bare number.`
    case 'log-base':
      return 'Say --unit, such as log10-flop or ln-flop.'
    case 'splits-costs':
      return `Say --series “${clip(header[question.column] ?? '', 40)}” for a series each.`
    case 'look-alikes':
      return 'Write them alike in the table where they are one.'
  }
}

/** What can be done about a cell that keeps its row out, with the option that does it. */
function remedyOf(reason: RejectReason): string {
  switch (reason.code) {
    case 'bad-date':
    case 'order-in-doubt':
      return 'Write a day that exists, its month as a word; or say --date-format.'
    case 'not-a-number':
      return `Write only a number, with a unit if it has one and a decimal ${reason.decimal}.`
    case 'other-unit':
      return 'Convert it, or say --unit.'
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

export const imported = {
  answerBy,
  remedyOf,
  counted: (read: number, of: number, repaired: number, refused: number) =>
    `${formatInteger(read)} of ${plural(of, 'row')} read${repaired > 0 ? `, ${formatInteger(repaired)} of them put right` : ''}${refused > 0 ? `; ${formatInteger(refused)} can’t be used` : ''}.`,
  cell: (line: number, column: string, value: string) =>
    `  line ${formatInteger(line)}${column === '' ? '' : `, ${column}`}: “${clip(value, 60)}”`,
  more: (n: number) => `  and ${formatInteger(n)} more`,
  group: (column: string, reason: string, count: number, remedy: string) =>
    `${column === '' ? 'Row' : `“${clip(column, 40)}”`}: ${reason}, ${plural(count, 'cell')}. ${remedy}`,
  ofFile: (name: string, what: string) => `${name}: ${what}`,
  noTable: 'import takes a table of your own: a file, or - for the standard input.',
  noLine: (raw: string) => `--header-line is “${raw}”; it takes the number of a line, from 1.`,
  noColumn: (option: string, raw: string, header: readonly string[]) =>
    `--${option} is “${raw}”; the columns are ${quoted(
      header.map((_, place) => place),
      header,
    )}.`,
  noUnit: (raw: string) =>
    `--unit is “${raw}”, which can’t be read. Units are written like flop, petaflops-day, usd-per-million-tokens, gpu-hours, kilowatt-hours; “other” is a bare number.`,
  rowsLeft: (left: number, of: number, file: string) =>
    `${plural(left, 'row')} of ${formatInteger(of)} can’t be used: “halvings import ${file}” lists each with its line and reason.`,
  notYet: (name: string, taken: string) => `${name} gives no number yet. ${taken}`,
  seeImport: (name: string) => `“halvings import ${name}” shows all that was read of it.`,
}
