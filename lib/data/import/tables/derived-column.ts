/** A column worked out of two others: a quotient, a product, or training compute as 6 × parameters × tokens. */
import { isMissing } from '../cells/missing-value'
import { detectNumberFormat, readNumber } from '../cells/number-format'
import type { TextRow, TextTable } from './text-table'
import { guessUnit } from '../units/header-unit'
import { uniqueLabels } from './unique-names'

export const DERIVATIONS = ['product', 'ratio', 'six-n-d'] as const

/** What is worked out of which two columns. */
export interface DerivedColumn {
  readonly kind: (typeof DERIVATIONS)[number]
  /** Two columns of the table, by name: what is multiplied, or what is divided by what; parameters and tokens. */
  readonly columns: readonly [string, string]
}

/** Training compute of a dense model, per parameter and token: Kaplan et al. (2020), arXiv 2001.08361, section 2.1. */
const FLOP_PER_PARAMETER_AND_TOKEN = 6

/**
 * Adds the column at the end. A cell is blank where one of the two is, and shows both where they are no numbers (or the quotient
 * has no value), so that the row is refused for a reason that can be read.
 */
export function deriveColumn(table: TextTable, { kind, columns }: DerivedColumn): TextTable {
  const [first, second] = columns.map((name) => numbersOf(table, name, kind === 'six-n-d'))
  if (!first || !second) return table
  const rows = table.rows.map((row): TextRow => {
    const own = Array.from(table.header, (_, index) => row.cells[index] ?? '')
    return {
      line: row.line,
      cells: [...own, derived(kind, first(row), second(row)), ...row.cells.slice(table.header.length)],
    }
  })
  return { ...table, header: uniqueLabels([...table.header, nameOf(kind, columns)]).labels, rows }
}

function nameOf(kind: DerivedColumn['kind'], [first, second]: DerivedColumn['columns']): string {
  if (kind === 'six-n-d') return 'training compute, 6ND (FLOP)'
  return kind === 'product' ? `${first} × ${second}` : `${first} ÷ ${second}`
}

interface Operand {
  readonly text: string
  readonly value: number | null
}

/** Reads a column's numbers in its own writing; with the unit in its header where the formula needs counts. */
function numbersOf(table: TextTable, name: string, isCount: boolean): ((row: TextRow) => Operand) | null {
  const column = table.header.indexOf(name)
  if (column < 0) return null
  const cells = table.rows.map(({ cells }) => cells[column] ?? '').filter((cell) => !isMissing(cell))
  const { decimal } = detectNumberFormat(cells, table.delimiter)
  const factor = isCount ? (guessUnit(name)?.factor ?? 1) : 1
  return (row) => {
    const text = (row.cells[column] ?? '').trim()
    const value = readNumber(text, decimal)
    return { text, value: value === null ? null : value * factor }
  }
}

function derived(kind: DerivedColumn['kind'], first: Operand, second: Operand): string {
  if (isMissing(first.text) || isMissing(second.text)) return ''
  const { value: a } = first
  const { value: b } = second
  const value =
    a === null || b === null
      ? NaN
      : kind === 'ratio'
        ? a / b
        : kind === 'product'
          ? a * b
          : FLOP_PER_PARAMETER_AND_TOKEN * a * b
  return Number.isFinite(value) ? String(value) : `${first.text} ${kind === 'ratio' ? '÷' : '×'} ${second.text}`
}
