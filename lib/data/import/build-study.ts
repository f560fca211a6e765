/**
 * A table and a mapping to a study like a bundled one, with the list of every cell that keeps its row out and of every cell that was put
 * right. The same file and mapping give the same study, to the byte, on every machine: no clock, no chance, no locale.
 */
import type { RowColumns } from '@/lib/data/row-columns'
import { slug } from '@/lib/data/slug'
import type { Field, Study } from '@/lib/data/study'
import { correctedTable } from './tables/corrected-table'
import type { ImportProblem, Reject, Repair } from './import-problem'
import { completeMapping, type Mapping } from './mapping'
import { rowReader } from './row-reader'
import { studyOf } from './study-of-rows'
import {
  DAY_NAME,
  isInText,
  LINE_NAME,
  namedColumns,
  PRECISION_NAME,
  REPAIRS_NAME,
  seriesNames,
  usedRows,
  WITHIN_NAME,
} from './used-rows'
import type { TextTable } from './tables/text-table'
import { uniqueSlugs } from './tables/unique-names'

/** The parts whose filled cells are counted. */
export type UsedRole = 'date' | 'cost' | 'performance' | 'name' | 'id' | 'benchmark'

/** What a table came to under a mapping: the study, and an account of every row that was read. */
export interface BuiltStudy {
  /** Null while a needed column or unit is missing or no row can be used; `problem` says why. */
  readonly study: Study | null
  /** The rows of the study by column, as a browser keeps them. */
  readonly columns: RowColumns | null
  readonly problem: ImportProblem | null
  /** Every cell that keeps its row out, in the order of the file. */
  readonly rejected: readonly Reject[]
  /** Every cell of a used row that was read after something in it was put right. */
  readonly repaired: readonly Repair[]
  /** Rows read; each is accepted, repaired or refused. */
  readonly rows: number
  readonly accepted: number
  readonly repairedRows: number
  readonly refused: number
  /** Accepted and repaired. */
  readonly usable: number
  /** Of the usable rows, how many have a value in the column of each part that is mapped. */
  readonly usedCells: Readonly<Partial<Record<UsedRole, number>>>
}

/** More series than this is a column of names, not of benchmarks. */
const MOST_SERIES = 100

/**
 * Builds the study. A row needs a date and a positive cost (and a benchmark and an unused id where such columns are mapped). A row
 * without a performance is kept: methods that need one leave it out with that reason, as they do in a bundled study.
 * @example buildStudy(table, guessMapping(table)).study?.meta.id // 'local-3f2a…'
 */
export function buildStudy(original: TextTable, kept: Mapping): BuiltStudy {
  const mapping = completeMapping(kept)
  const corrected = correctedTable(original, mapping)
  const { table } = corrected
  const rows = table.rows.length
  const nothing = {
    study: null,
    columns: null,
    rejected: [],
    repaired: [],
    rows,
    accepted: 0,
    repairedRows: 0,
    refused: rows,
    usable: 0,
    usedCells: {},
  }
  if (!mapping.date) return { ...nothing, problem: { code: 'column-needed', role: 'date' } }
  if (!mapping.cost) return { ...nothing, problem: { code: 'column-needed', role: 'cost' } }

  const names = columnNames(table, mapping)
  const read = rowReader(corrected, mapping)
  const rejected: Reject[] = []
  const repaired: Repair[] = []
  const used = usedRows(table, mapping, names)
  let repairedRows = 0
  table.rows.forEach((textRow, place) => {
    const row = read(textRow)
    for (const reject of row.rejects) rejected.push(reject)
    if (!row.usable) return
    used.add(place, row)
    for (const repair of row.repairs) repaired.push(repair)
    if (row.repairs.length > 0) repairedRows += 1
  })
  const columns = used.columns()
  const counts = {
    accepted: columns.count - repairedRows,
    repairedRows,
    refused: rows - columns.count,
    usable: columns.count,
  }
  const result = {
    columns: null,
    rejected,
    repaired,
    rows,
    ...counts,
    usedCells: { date: columns.count, cost: columns.count, ...used.filled() },
  }
  if (columns.count === 0) return { ...result, study: null, problem: { code: 'nothing-usable', rows } }
  if (mapping.cost.unit === '') {
    return { ...result, study: null, problem: { code: 'unit-needed', column: table.header[mapping.cost.column] ?? '' } }
  }
  const series = mapping.benchmark === null ? 0 : seriesNames(columns, names[mapping.benchmark]).size
  if (series > MOST_SERIES) {
    const column = table.header[mapping.benchmark ?? 0] ?? ''
    return { ...result, study: null, problem: { code: 'too-many-series', column, series, limit: MOST_SERIES } }
  }
  const fields = fieldsOf(table, mapping, names)
  const named = namedColumns(columns, mapping.name === null ? undefined : names[mapping.name])
  return { ...result, study: studyOf(table, mapping, fields, named, rows), columns: named, problem: null }
}

/**
 * What the table came to, under another title: its rows are not read again.
 * @param built of the same table and a mapping that differs from this one in the title alone
 */
export function retitled(built: BuiltStudy, table: TextTable, kept: Mapping): BuiltStudy {
  if (!built.columns) return built
  const mapping = completeMapping(kept)
  const fields = fieldsOf(table, mapping, columnNames(table, mapping))
  return { ...built, study: studyOf(table, mapping, fields, built.columns, built.rows) }
}

/** Every file of ours begins with the row's id: a column is called `id` only where it is just that. */
function columnNames({ header }: TextTable, { id }: Mapping): readonly string[] {
  const names = uniqueSlugs(header, 'column', ['id', LINE_NAME, DAY_NAME, PRECISION_NAME, REPAIRS_NAME, WITHIN_NAME])
  return names.map((name, column) => (column === id && slug(header[column] ?? '') === 'id' ? 'id' : name))
}

function fieldsOf(table: TextTable, mapping: Mapping, names: readonly string[]): readonly Field[] {
  return table.header.map((title, column): Field => {
    const name = names[column] ?? ''
    const base = { name, title, description: `Column ${column + 1} of ${table.fileName}` }
    if (column === mapping.date?.column && !isInText(mapping)) return { ...base, type: 'date' }
    if (column === mapping.cost?.column || column === mapping.performance?.column) return { ...base, type: 'number' }
    return { ...base, type: 'string' }
  })
}
