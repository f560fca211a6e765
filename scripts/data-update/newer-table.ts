/**
 * A newer file of a study's source as rows of that study. A file with the study's own columns is taken as it is; any other is read as an
 * own file is: columns that are named alike or that the package names (`newerFile`), and the parts that the import presets
 * know, each in the study's units.
 */
import Papa from 'papaparse'
import { costReader, dateReader, performanceReader, type ReadCell } from '@/lib/data/import/cells/cell-readers'
import { guess } from '@/lib/data/import/guess/guess-mapping'
import { isMissing } from '@/lib/data/import/cells/missing-value'
import { plainHeader } from '@/lib/data/import/units/plain-header'
import { readFile } from '@/lib/data/import/files/read-file'
import type { SourceFile, TextTable } from '@/lib/data/import/tables/text-table'
import { costUnit } from '@/lib/data/import/units/units'
import { slug } from '@/lib/data/slug'
import { findCost } from '@/lib/data/find-cost'
import type { BenchmarkDefinition, Study } from '@/lib/data/study'
import { importProblemWords } from '@/lib/text/import/problems'

/** What of a newer file became rows, and what did not. */
export interface NewerTable {
  /** Text of the new rows.csv. */
  readonly rows: string
  /** Id of the preset that knew the file; null: by its headers alone. */
  readonly preset: string | null
  /** Headers of the file that no column of the study took up. */
  readonly unused: readonly string[]
  /** Cells that could not be read, as "line 7, Date: …". */
  readonly refused: readonly string[]
}

type Cells = Record<string, string>

interface NewerRow {
  /** Id by the key of the source; null where it has none. */
  readonly key: string | null
  readonly cells: Cells
}

/**
 * Rows of the series that the file does not name stay, those of the series that it no longer has go, a row that is known by id, or by name and
 * date, keeps its id and what the file does not say.
 * @param series the one that the file is of; null: it is of the whole study
 * @throws Error where it is no table, or none of its columns is one of the study's
 */
export async function readNewer(
  study: Study,
  rowsText: string,
  file: SourceFile,
  series: string | null,
): Promise<NewerTable> {
  const own = study.meta.fields.map(({ name }) => name)
  const text = new TextDecoder().decode(file.bytes)
  if (text.startsWith(`${own.join(',')}\n`) && series === null)
    return { rows: text.endsWith('\n') ? text : `${text}\n`, preset: null, unused: [], refused: [] }
  const read = await readFile(file)
  if (!read.ok) {
    const { what, remedy } = importProblemWords('en').ofFile(read.problem)
    throw new Error(`${file.name}: ${what} ${remedy}`)
  }
  const benchmark = study.meta.benchmarks.find(({ id }) => id === series) ?? null
  const columns = columnsOf(study, read.value, benchmark ?? study.meta.benchmarks[0] ?? null)
  if (columns.readers.size === 0) throw new Error(`${file.name}: no column is one of ${study.meta.id}`)
  const refused: string[] = []
  const newer = read.value.rows.map(({ line, cells }): NewerRow => {
    const known = [...columns.readers].flatMap(([column, { field, readCell }]) => {
      const raw = (cells[column] ?? '').trim()
      if (isMissing(raw)) return []
      const cell = readCell(raw)
      if (cell === null) refused.push(`line ${line}, ${read.value.header[column]}: ${raw}`)
      return cell === null ? [] : [[field, cell]]
    })
    return { key: columns.idOf(cells), cells: Object.fromEntries(known) }
  })
  const rows = merged(study, parsed(rowsText), newer, benchmark)
  return { rows: written(own, rows), preset: columns.preset, unused: columns.unused, refused }
}

interface ColumnReader {
  readonly field: string
  /** Null where the cell is none of its kind. */
  readonly readCell: (text: string) => string | null
}

function columnsOf(study: Study, table: TextTable, benchmark: BenchmarkDefinition | null) {
  const { meta } = study
  const { mapping, preset } = guess(table)
  const readers = new Map<number, ColumnReader>()
  const take = (
    column: number | null | undefined,
    field: string | undefined,
    readCell: (text: string) => string | null,
  ) => {
    if (column != null && field !== undefined && ![...readers.values()].some((one) => one.field === field))
      readers.set(column, { field, readCell })
  }
  const { date, cost, performance } = mapping
  const dayOf = date ? (text: string) => valueOf(dateReader(date)(text))?.date ?? null : null
  // The key by which the source knows a row.
  const key = meta.newerFile?.id
  const keyColumn = key ? table.header.findIndex((header) => plainHeader(header) === key.header) : -1
  const prefix = key?.prefix ?? (benchmark ? `${benchmark.id}-` : '')
  const idOf = (cells: readonly string[]) => (keyColumn < 0 ? null : `${prefix}${slug(cells[keyColumn] ?? '')}`)
  // By name, as they are; days as the file writes them.
  table.header.forEach((header, column) => {
    const plain = plainHeader(header)
    const named = meta.newerFile?.columns[plain]
    const field = meta.fields.find(({ name, title }) =>
      named === undefined ? plainHeader(name) === plain || plainHeader(title) === plain : name === named,
    )
    const isDay = field?.type === 'date' && date?.column === column
    if (field) take(column, field.name, isDay && dayOf ? dayOf : (text) => text)
  })
  // By part, in the study's units.
  if (mapping.name !== keyColumn) take(mapping.name, meta.roles.name, (text) => text)
  if (date && dayOf) take(date.column, meta.roles.date, dayOf)
  const definition = benchmark && findCost(meta, benchmark.id, benchmark.costs[0] ?? '')
  const [field, ...others] = definition?.times ?? []
  if (cost && typeof field === 'string' && others.length === 0) {
    const factor = costUnit(cost.unit)?.factor ?? 1
    take(cost.column, field, (text) => numberText(valueOf(costReader(cost)(text, null)), factor))
  }
  if (performance)
    take(performance.column, benchmark?.performance?.field, (text) =>
      numberText(valueOf(performanceReader(performance, performance.unit === 'percent')(text)), 1),
    )
  const unused = table.header.filter((_, column) => !readers.has(column) && column !== keyColumn)
  return { readers, idOf, preset, unused }
}

const valueOf = <T>(cell: ReadCell<T>): T | null => (cell.ok ? cell.value : null)
const numberText = (value: number | null, factor: number): string | null =>
  value === null ? null : String(value * factor)

function merged(
  study: Study,
  known: readonly Cells[],
  newer: readonly NewerRow[],
  benchmark: BenchmarkDefinition | null,
): readonly Cells[] {
  const { roles } = study.meta
  const where = Object.entries(benchmark?.where ?? {})
  const ofSeries = (row: Cells) => where.every(([column, value]) => row[column] === value)
  const keyOf = (row: Cells) => JSON.stringify([row[roles.name], row[roles.date]])
  const byId = new Map(known.map((row) => [row.id, row]))
  const byKey = new Map(known.filter(ofSeries).map((row) => [keyOf(row), row]))
  const taken = new Set(known.map(({ id }) => id ?? ''))
  const fresh = newer.map(({ key, cells: row }): Cells => {
    const own = key ?? row.id
    const before = (own === undefined ? undefined : byId.get(own)) ?? byKey.get(keyOf(row))
    // A row that is known by the source's key keeps the name that it has here: links and readers know it by that.
    const kept = key !== null && before ? { [roles.name]: before[roles.name] ?? '' } : {}
    if (before) return { ...before, ...row, ...kept, id: before.id ?? '' }
    const id = own ?? newId(slug([benchmark?.id, row[roles.name]].filter(Boolean).join(' ')), taken)
    taken.add(id)
    const name = row[roles.name] ?? id // where the source has only its key, for the maintainer to name
    return { ...Object.fromEntries(where), ...row, [roles.name]: name, id }
  })
  return [...known.filter((row) => !ofSeries(row)), ...fresh]
}

function newId(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base
  for (let copy = 2; ; copy++) if (!taken.has(`${base}-${copy}`)) return `${base}-${copy}`
}

const parsed = (text: string): readonly Cells[] =>
  Papa.parse<Cells>(text, { header: true, delimiter: ',', newline: '\n', skipEmptyLines: true }).data

const written = (columns: readonly string[], rows: readonly Cells[]): string =>
  `${Papa.unparse(
    rows.map((row) => columns.map((column) => row[column] ?? '')),
    { newline: '\n' },
  ).replace(/^/, `${columns.join(',')}\n`)}\n`
