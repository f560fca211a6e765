/** What the command line says of a reader's own table. */
import { clip } from '../../clip'
import { formatInteger, plural } from '../format'
import { answersBy, quoted, remediesBy, type Told } from '../import/told-columns'

const say = (told: Told): string => `say --${told === 'dateFormat' ? 'date-format' : told}`

export const imported = {
  answerBy: answersBy(say, 'the column’s name or number'),
  remedyOf: remediesBy(say),
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
    `--${option} is “${raw}”; the columns are ${quoted(header)}.`,
  noUnit: (raw: string) =>
    `--unit is “${raw}”, which can’t be read. Units are written like flop, petaflops-day, usd-per-million-tokens, gpu-hours, kilowatt-hours; “other” is a bare number.`,
  rowsLeft: (left: number, of: number, file: string) =>
    `${plural(left, 'row')} of ${formatInteger(of)} can’t be used: “halvings import ${file}” lists each with its line and reason.`,
  notYet: (name: string, taken: string) => `${name} gives no number yet. ${taken}`,
  seeImport: (name: string) => `“halvings import ${name}” shows all that was read of it.`,
}
