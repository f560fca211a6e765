/** The usable rows of a table by column, while they are read: days, costs and scores as numbers, every other cell as it stands. */
import { cellAt, type Column, type RowColumns } from '@/lib/data/row-columns'
import type { Repair } from './import-problem'
import type { Mapping } from './mapping'
import type { ReadRow } from './row-reader'
import { seriesKey } from './guess/series-hints'
import type { TextTable } from './tables/text-table'

/** Name of the column that stands in where no column is the name; no column of the file may have it. */
export const LINE_NAME = 'row-name'
/** Days that a text names stand beside it: a column of our own. */
export const DAY_NAME = 'date-in-text'
/** Columns of our own: how exact the date was, and what was put right in the row. */
export const PRECISION_NAME = 'date-precision'
export const REPAIRS_NAME = 'read-as'
/** How far from the truth the cost may lie, by its own ± or range: a factor, as text of three digits. */
export const WITHIN_NAME = 'cost-within'

/** Takes usable rows in the order of the table; `columns` are those taken so far. */
export interface UsedRows {
  readonly add: (place: number, row: ReadRow) => void
  readonly columns: () => RowColumns
  /** Rows with something in the column of each part that is mapped; every row has a day and a cost. */
  readonly filled: () => Readonly<Partial<Record<FilledRole, number>>>
}

type FilledRole = 'performance' | (typeof TEXT_ROLES)[number]

/**
 * @param names one a column of the table
 */
export function usedRows({ rows }: TextTable, mapping: Mapping, names: readonly string[]): UsedRows {
  const places = new Int32Array(rows.length)
  const lines = new Int32Array(rows.length)
  const ids: string[] = []
  const costs = new Float64Array(rows.length)
  const scores = new Float64Array(rows.length)
  const days = coder<string>(rows.length)
  const precisions = coder<string>(rows.length)
  const repairs = coder<readonly string[]>(rows.length)
  const withins = coder<string>(rows.length)
  const series = coder<string>(rows.length)
  const filled = { performance: 0, name: 0, id: 0, benchmark: 0 }
  let count = 0

  const add: UsedRows['add'] = (place, { cells, id, day, cost, costWithin, performance, repairs: repaired }) => {
    places[count] = place
    lines[count] = rows[place]?.line ?? 0
    if (mapping.id !== null) ids.push(id)
    costs[count] = cost ?? NaN
    scores[count] = performance ?? NaN
    days.set(count, day?.date ?? null, day?.date ?? '')
    precisions.set(count, day?.precision ?? null, day?.precision ?? '')
    const within = costWithin === null ? null : String(Number(costWithin.toPrecision(3)))
    withins.set(count, within, within ?? '')
    const codes = repaired.length === 0 ? null : codesOf(repaired)
    repairs.set(count, codes, codes === null ? '' : codes.join(';'))
    if (performance !== null) filled.performance += 1
    for (const role of TEXT_ROLES) {
      const column = mapping[role]
      if (column === null) continue
      const text = (cells[column] ?? '').trim()
      if (text !== '') filled[role] += 1
      if (role === 'benchmark') series.set(count, text || null, text)
    }
    count += 1
  }
  const columns = (): RowColumns => {
    const { date, cost, performance } = mapping
    // Whoever asks goes along a row, or down a column.
    let [lastPlace, lastCells]: [number, readonly string[]] = [-1, []]
    const textAt = (column: number) => (place: number) => {
      if (place !== lastPlace) [lastPlace, lastCells] = [place, rows[places[place] ?? 0]?.cells ?? []]
      return (lastCells[column] ?? '').trim() || null
    }
    const numbers = (values: Float64Array): Column => ({ kind: 'number', values: values.subarray(0, count) })
    const cells = names.map((name, column): [string, Column] => {
      if (column === date?.column && !isInText(mapping)) return [name, days.column(count)]
      if (column === cost?.column) return [name, numbers(costs)]
      if (column === performance?.column) return [name, numbers(scores)]
      if (column === mapping.benchmark) return [name, merged(series.column(count), mapping.mergeSeries)]
      return [name, { kind: 'asked', at: textAt(column) }]
    })
    const isExact = precisions.values.every((precision) => precision === 'day')
    return {
      count,
      lines: lines.subarray(0, count),
      ids: mapping.id === null ? null : { kind: 'asked', at: (place) => ids[place] ?? '' },
      cells: new Map([
        ...cells,
        ...own(DAY_NAME, isInText(mapping), days.column(count)),
        // Precision and repairs are columns of the study only where they say something.
        ...own(PRECISION_NAME, !isExact, precisions.column(count)),
        ...own(WITHIN_NAME, withins.values.length > 0, withins.column(count)),
        ...own(REPAIRS_NAME, repairs.values.length > 0, repairs.column(count)),
      ]),
    }
  }
  const ofMapped = () =>
    Object.fromEntries(Object.entries(filled).filter(([role]) => mapping[role as FilledRole] !== null))
  return { add, columns, filled: ofMapped }
}

/** Whether the date's own column stays the text that it is. */
export const isInText = ({ date }: Pick<Mapping, 'date'>): boolean => date?.format === 'in-text'

const TEXT_ROLES = ['name', 'id', 'benchmark'] as const

const own = (name: string, says: boolean, column: Column): readonly [string, Column][] => (says ? [[name, column]] : [])

const codesOf = (repaired: readonly Repair[]): readonly string[] => [...new Set(repaired.flatMap(({ codes }) => codes))]

/** Cells that repeat, put down by what is the same about them. */
function coder<T extends string | readonly string[]>(most: number) {
  const places = new Map<string, number>()
  const values: T[] = []
  const codes = new Int32Array(most)
  let [lastKey, lastCode] = ['', -1]
  return {
    values,
    set(place: number, value: T | null, key: string): void {
      if (value === null) {
        codes[place] = -1
        return
      }
      if (lastCode < 0 || key !== lastKey) {
        lastKey = key
        lastCode = places.get(key) ?? values.length
        if (lastCode === values.length) {
          places.set(key, lastCode)
          values.push(value)
        }
      }
      codes[place] = lastCode
    },
    column: (count: number) => ({ kind: 'coded' as const, cells: values, codes: codes.subarray(0, count) }),
  }
}

/** Every row has a name to be called by on the chart: without one, that of its line. */
export function namedColumns(columns: RowColumns, name: string | undefined): RowColumns {
  const { lines, cells } = columns
  const lineAt = (place: number) => `line ${lines[place] ?? 0}`
  const known = name === undefined ? undefined : cells.get(name)
  const at = (place: number) => {
    const cell = known ? cellAt(known, place) : null
    return cell === null ? lineAt(place) : String(cell)
  }
  if (known?.kind === 'number') return columns
  return { ...columns, cells: new Map([...cells, [name ?? LINE_NAME, { kind: 'asked', at }]]) }
}

/** A column of series; if asked, names that differ only in case and spaces become the commonest of their spellings. */
function merged(column: Extract<Column, { kind: 'coded' }>, merge: boolean): Column {
  if (!merge) return column
  const used = new Int32Array(column.cells.length)
  for (const code of column.codes) used[code] = (used[code] ?? 0) + 1
  const commonest = new Map<string, number>()
  for (const [code, cell] of column.cells.entries()) {
    const key = seriesKey(String(cell))
    const most = commonest.get(key)
    if (most === undefined || (used[code] ?? 0) > (used[most] ?? 0)) commonest.set(key, code)
  }
  const codes = column.codes.map((code) => commonest.get(seriesKey(String(column.cells[code]))) ?? code)
  return { ...column, codes }
}

/** Names of a column, in the order in which they first stand. */
export function seriesNames({ count, cells }: RowColumns, name: string | undefined): ReadonlySet<string> {
  const column = cells.get(name ?? '')
  const names = new Set<string>()
  for (let place = 0; column && place < count; place += 1) names.add(String(cellAt(column, place) ?? ''))
  return names
}
