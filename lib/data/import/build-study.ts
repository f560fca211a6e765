/**
 * A table and a mapping to a study like a bundled one, with the list of every cell that keeps its row out and of every cell that was put
 * right. The same file and mapping give the same study, to the byte, on every machine: no clock, no chance, no locale.
 */
import { slug } from '@/lib/data/slug'
import type { Field, Row, Study } from '@/lib/data/study'
import { correctedTable } from './tables/corrected-table'
import type { ImportProblem, Reject, Repair } from './import-problem'
import { completeMapping, type Mapping } from './mapping'
import { type ReadRow, rowReader } from './row-reader'
import { seriesKey } from './guess/series-hints'
import { LINE_NAME, PRECISION_NAME, REPAIRS_NAME, studyOf } from './study-of-rows'
import type { TextTable } from './tables/text-table'
import { uniqueSlugs } from './tables/unique-names'

/** The parts whose filled cells are counted. */
export type UsedRole = 'date' | 'cost' | 'performance' | 'name' | 'id' | 'benchmark'

/** What a table came to under a mapping: the study, and an account of every row that was read. */
export interface BuiltStudy {
  /** Null while a needed column or unit is missing or no row can be used; `problem` says why. */
  readonly study: Study | null
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
  const read = rowReader(corrected, mapping, names)
  const rejected: Reject[] = []
  const repaired: Repair[] = []
  const used: Row[] = []
  const notes: Note[] = []
  let repairedRows = 0
  for (const textRow of table.rows) {
    const result = read(textRow)
    for (const reject of result.rejects) rejected.push(reject)
    if (!result.row) continue
    used.push(result.row)
    notes.push(result)
    for (const repair of result.repairs) repaired.push(repair)
    if (result.repairs.length > 0) repairedRows += 1
  }
  const counts = {
    accepted: used.length - repairedRows,
    repairedRows,
    refused: rows - used.length,
    usable: used.length,
  }
  const result = { rejected, repaired, rows, ...counts, usedCells: usedCells(used, mapping, names) }
  if (used.length === 0) return { ...result, study: null, problem: { code: 'nothing-usable', rows } }
  if (mapping.cost.unit === '') {
    return { ...result, study: null, problem: { code: 'unit-needed', column: table.header[mapping.cost.column] ?? '' } }
  }
  const merged = mapping.mergeSeries ? withMergedSeries(used, names[mapping.benchmark ?? -1]) : used
  const series = new Set(merged.map(({ cells }) => cells[names[mapping.benchmark ?? -1] ?? ''])).size
  if (series > MOST_SERIES) {
    const column = table.header[mapping.benchmark ?? 0] ?? ''
    return { ...result, study: null, problem: { code: 'too-many-series', column, series, limit: MOST_SERIES } }
  }
  const fields = fieldsOf(table, mapping, names)
  return { ...result, study: studyOf(table, mapping, fields, withNotes(merged, notes), rows), problem: null }
}

/** Every file of ours begins with the row's id: a column is called `id` only where it is just that. */
function columnNames({ header }: TextTable, { id }: Mapping): readonly string[] {
  const names = uniqueSlugs(header, 'column', ['id', LINE_NAME, PRECISION_NAME, REPAIRS_NAME])
  return names.map((name, column) => (column === id && slug(header[column] ?? '') === 'id' ? 'id' : name))
}

/** How exact the date of a used row was, and what was put right in it. */
type Note = Pick<ReadRow, 'precision' | 'repairs'>

/** Precision and repairs are columns of the study only where they say something. @param notes one a row */
function withNotes(rows: readonly Row[], notes: readonly Note[]): readonly Row[] {
  const hasPrecision = notes.some(({ precision }) => precision !== 'day')
  const hasRepairs = notes.some(({ repairs }) => repairs.length > 0)
  if (!hasPrecision && !hasRepairs) return rows
  return rows.map((row, place) => {
    const { precision = null, repairs = [] } = notes[place] ?? {}
    const codes = repairs.length === 0 ? null : [...new Set(repairs.flatMap((repair) => repair.codes))]
    return {
      ...row,
      cells: {
        ...row.cells,
        ...(hasPrecision ? { [PRECISION_NAME]: precision } : {}),
        ...(hasRepairs ? { [REPAIRS_NAME]: codes } : {}),
      },
    }
  })
}

/** Names that differ only in case and spaces become the commonest of their spellings. */
function withMergedSeries(rows: readonly Row[], field: string | undefined): readonly Row[] {
  if (field === undefined) return rows
  const counts = new Map<string, Map<string, number>>()
  for (const { cells } of rows) {
    const name = String(cells[field] ?? '')
    const spellings = counts.get(seriesKey(name)) ?? new Map<string, number>()
    counts.set(seriesKey(name), spellings.set(name, (spellings.get(name) ?? 0) + 1))
  }
  const commonest = (name: string) =>
    [...(counts.get(seriesKey(name)) ?? [])].reduce((most, next) => (next[1] > most[1] ? next : most), [name, 0])[0]
  return rows.map((row) => ({ ...row, cells: { ...row.cells, [field]: commonest(String(row.cells[field] ?? '')) } }))
}

function fieldsOf(table: TextTable, mapping: Mapping, names: readonly string[]): readonly Field[] {
  return table.header.map((title, column): Field => {
    const name = names[column] ?? ''
    const base = { name, title, description: `Column ${column + 1} of ${table.fileName}` }
    if (column === mapping.date?.column) return { ...base, type: 'date' }
    if (column === mapping.cost?.column || column === mapping.performance?.column) return { ...base, type: 'number' }
    return { ...base, type: 'string' }
  })
}

function usedCells(rows: readonly Row[], mapping: Mapping, names: readonly string[]): BuiltStudy['usedCells'] {
  const columns: readonly [UsedRole, number | null][] = [
    ['date', mapping.date?.column ?? null],
    ['cost', mapping.cost?.column ?? null],
    ['performance', mapping.performance?.column ?? null],
    ['name', mapping.name],
    ['id', mapping.id],
    ['benchmark', mapping.benchmark],
  ]
  return Object.fromEntries(
    columns.flatMap(([role, column]) =>
      column === null ? [] : [[role, rows.filter(({ cells }) => cells[names[column] ?? ''] != null).length]],
    ),
  )
}
