/** How a file is cut into cells, and what can be done with its columns before they are given parts. */
import type { DerivedColumn } from '@/lib/data/import/tables/derived-column'

const derivations: Readonly<Record<DerivedColumn['kind'], string>> = {
  product: 'one times another',
  ratio: 'one divided by another',
  'six-n-d': 'training compute: 6 × parameters × tokens',
}

export const importTable = {
  detect: 'detect',
  table: 'Table',
  sheet: 'Sheet',
  file: 'File',
  separator: 'Separator',
  encoding: 'Encoding',
  firstLine: 'First line',
  columnNames: 'column names',
  dataAlready: 'data already',
  namesInLine: 'Names stand in line',
  namesInRow: 'Names stand in row',
  rowsOfNames: 'Rows of names',
  oneRow: 'one',
  twoRows: 'two',
  namedAfterYears: (first: string, last: string) => `The columns ${first} to ${last} are named after years.`,
  measureTheSame: (columns: number, first: string, last: string) =>
    `${columns} columns measure the same: ${first} to ${last}.`,
  putUnderOneAnother: 'Put them under one another',
  reshape: 'Columns under one another, a second table, a cost from two columns',
  stack: 'Columns to put under one another',
  secondTable: 'A second table',
  without: 'Without it',
  columnHere: 'Column here',
  holdsTheSame: 'holds the same as its',
  chooseSecond: 'Choose a second file',
  cost: 'A cost from two columns',
  workedOutAs: 'Worked out as',
  derivations,
  none: 'none',
  parameters: 'Parameters',
  tokens: 'Tokens',
  firstColumn: 'First column',
  secondColumn: 'Second column',
}
