/**
 * rows.csv -> rows, column by column as the schema says. Strict: the folders of `data/` are ours, so a cell that is not what
 * its column promises is a mistake to be shown with its place, never something to guess at.
 */
import Papa from 'papaparse'
import { isIsoDate } from './decimal-year'
import type { Cell, Field, FieldType, Row } from './study'

/** A cell that can't be read; `line` counts from 1 at the header. */
export interface CellError {
  readonly line: number
  readonly column: string
  readonly value: string
  /** What would have been right: "a number", "a day as YYYY-MM-DD". */
  readonly expected: string
}

/** The rows that could be read, and every cell that could not. */
export interface ParsedRows {
  readonly rows: readonly Row[]
  readonly errors: readonly CellError[]
}

/** Fields of a study with its key column, `id`. */
const KEY = 'id'

/**
 * @param text   CSV: header first, commas, LF, UTF-8
 * @param fields every column, in file order
 * @returns all readable rows, and every error; a row with an error is not among the rows
 */
export function parseRows(text: string, fields: readonly Field[]): ParsedRows {
  const [header = [], ...records] = readRecords(text)
  const names = fields.map(({ name }) => name)
  if (header.join('\n') !== names.join('\n'))
    return { rows: [], errors: [{ line: 1, column: '', value: header.join(','), expected: names.join(',') }] }

  const rows: Row[] = []
  const errors: CellError[] = []
  const lineOfId = new Map<string, number>()
  let line = 2
  for (const record of records) {
    const before = errors.length
    const row = readRow(record, line, fields, errors)
    const first = lineOfId.get(row.id)
    if (first !== undefined)
      errors.push({ line, column: KEY, value: row.id, expected: `an id other than that of line ${first}` })
    lineOfId.set(row.id, line)
    if (errors.length === before) rows.push(row)
    line += 1 + lineBreaksWithin(record)
  }
  return { rows, errors }
}

/** Papa without dynamicTyping: it would leave 1e25 a string, make 007 a number and "" null. */
function readRecords(text: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' })
  const last = data.at(-1)
  return last?.length === 1 && last[0] === '' ? data.slice(0, -1) : data // the newline that ends the file
}

function lineBreaksWithin(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0)
}

function readRow(record: readonly string[], line: number, fields: readonly Field[], errors: CellError[]): Row {
  if (record.length !== fields.length)
    errors.push({ line, column: '', value: record.join(','), expected: `${fields.length} cells` })
  const cells: Record<string, Cell> = {}
  fields.forEach((field, index) => {
    const raw = record[index] ?? ''
    const cell = readCell(raw, field)
    if (cell === undefined) errors.push({ line, column: field.name, value: raw, expected: EXPECTED[field.type] })
    else cells[field.name] = cell
  })
  const id = cells[KEY]
  if (typeof id !== 'string') errors.push({ line, column: KEY, value: '', expected: 'an id' })
  return { id: typeof id === 'string' ? id : '', line, cells }
}

const EXPECTED: Readonly<Record<FieldType, string>> = {
  string: 'text without spaces around it',
  number: 'a decimal number',
  integer: 'a whole number',
  boolean: 'true or false',
  date: 'a day as YYYY-MM-DD',
}

/** Null where the cell is empty, undefined where it is not of its type. */
function readCell(raw: string, field: Field): Cell | undefined {
  if (raw === '') return null
  if (raw !== raw.trim()) return undefined
  if (!field.list) return readScalar(raw, field.type)
  const elements = raw.split(';')
  return elements.every((element) => element !== '' && element === element.trim()) ? elements : undefined
}

function readScalar(raw: string, type: FieldType): string | number | boolean | undefined {
  switch (type) {
    case 'string':
      return raw
    case 'boolean':
      return raw === 'true' ? true : raw === 'false' ? false : undefined
    case 'date':
      return isIsoDate(raw) ? raw : undefined
    case 'integer':
      return /^-?\d+$/.test(raw) && Number.isSafeInteger(Number(raw)) ? Number(raw) : undefined
    case 'number':
      return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(raw) && Number.isFinite(Number(raw)) ? Number(raw) : undefined
  }
}
