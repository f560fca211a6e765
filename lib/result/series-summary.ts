/** What the controls need to know of a series: the spread of its performances, its dates, and values to filter by. */
import { isIsoDate } from '@/lib/data/decimal-year'
import { isNumeric, passesFilters } from '@/lib/data/filter'
import { findCost } from '@/lib/data/find-cost'
import { cellAt, columnsBehind, ofTheirOwn } from '@/lib/data/row-columns'
import type { Cell, Row, Study } from '@/lib/data/study'
import { findMethod } from '@/lib/fits/methods/registry'
import type { View } from '@/lib/view/view'
import { rowsOfSeries } from '@/lib/data/series-rows'
import { findBenchmark } from '@/lib/data/find-benchmark'

const MOST_VALUES = 40
const MOST_PERFORMANCES = 2000

/** What the rows of a series hold; only the counts of values hang on what the view selects. */
export interface SeriesSummary {
  readonly performances: readonly number[]
  /** First and last date of the series, ISO; '' where it has none. */
  readonly first: string
  readonly last: string
  readonly columns: readonly {
    readonly name: string
    readonly title: string
    /** Values with the number of rows that the filters of the other columns leave them, the commonest first. */
    readonly values: readonly { readonly value: string; readonly count: number }[]
  }[]
  /** Columns of numbers that rows can be chosen by, with what the filters of the other columns leave of them. */
  readonly numbers: readonly {
    readonly name: string
    readonly title: string
    /** Rows with a number, and the least and the greatest; equal where there is none to choose. */
    readonly count: number
    readonly low: number
    readonly high: number
  }[]
}

/**
 * Over all rows of the view's series, but for the counts of values; dates over all benchmarks where the method reads all.
 * @param quick values that still stand in a long file, unpacked, are not counted: that takes seconds
 */
export function seriesSummary(view: View, study: Study, quick = false): SeriesSummary {
  const { meta } = study
  const benchmark = findBenchmark(meta, view.benchmark)
  const rows = rowsOfSeries(study, benchmark)
  const performanceField = benchmark.performance?.field
  const others = (name: string) =>
    passing(
      rows,
      view.where.filter(({ field }) => field !== name),
    )
  // What the line is fitted to, or held at, chooses no rows by itself.
  const cost = findCost(meta, benchmark.id, view.cost)
  const fitted = new Set([performanceField, ...[...(cost?.times ?? []), ...(cost?.over ?? [])].flat()])
  // A method that reads every benchmark is fitted over all their dates.
  const dated = findMethod(view.method).usesAllBenchmarks ? study.rows : rows
  const unpacked = quick ? new Map<string, CellCounts>() : countedUnpacked(rows, meta.groupFields)
  const countsOf = (name: string): CellCounts => {
    const left = others(name)
    return (left === rows ? unpacked.get(name) : undefined) ?? countedCells(left, name)
  }
  return {
    performances: performanceField === undefined ? [] : numbers(rows, performanceField),
    ...firstAndLast(dated, meta.roles.date),
    columns: meta.groupFields.map((name) => ({
      name,
      title: meta.fields.find((field) => field.name === name)?.title ?? name,
      values: quick && columnsBehind(rows)?.cells.get(name)?.kind === 'asked' ? [] : commonest(countsOf(name)),
    })),
    numbers: meta.fields
      .filter((field) => isNumeric(field) && !fitted.has(field.name) && field.name !== meta.roles.date)
      .map(({ name, title }) => ({ name, title, ...extentOf(others(name), name) }))
      .filter(({ name, low, high }) => low < high || view.where.some(({ field }) => field === name)),
  }
}

const passing = (rows: readonly Row[], filters: View['where']): readonly Row[] =>
  filters.length === 0 ? rows : rows.filter((row) => passesFilters(row, filters))

/** How many rows have a number, and between which ends; 0 to 0 where none has. */
function extentOf(rows: readonly Row[], field: string): { count: number; low: number; high: number } {
  let [count, low, high] = [0, Infinity, -Infinity]
  const column = columnsBehind(rows)?.cells.get(field)
  for (const cell of column?.kind === 'number' ? column.values : cellsOf(rows, field)) {
    if (typeof cell !== 'number' || Number.isNaN(cell)) continue
    count += 1
    if (cell < low) low = cell
    if (cell > high) high = cell
  }
  return count === 0 ? { count, low: 0, high: 0 } : { count, low, high }
}

/** The first of them. */
function numbers(rows: readonly Row[], field: string): readonly number[] {
  const found: number[] = []
  for (const cell of cellsOf(rows, field)) {
    if (typeof cell === 'number' && found.push(cell) === MOST_PERFORMANCES) break
  }
  return found
}

function* cellsOf(rows: readonly Row[], field: string): Generator<Cell> {
  const behind = columnsBehind(rows)
  const column = behind?.cells.get(field)
  if (behind && column) for (let place = 0; place < behind.count; place += 1) yield cellAt(column, place)
  else for (const { cells } of rows) yield cells[field] ?? null
}

function firstAndLast(rows: readonly Row[], field: string): { readonly first: string; readonly last: string } {
  let [first, last] = ['', '']
  for (const [day] of countedCells(rows, field)) {
    // Whether the calendar has it is asked of those alone that would be an end.
    if (typeof day !== 'string' || (first !== '' && day >= first && day <= last) || !isIsoDate(day)) continue
    if (first === '' || day < first) first = day
    if (day > last) last = day
  }
  return { first, last }
}

/** The different cells of a column with the rows that have each. */
type CellCounts = ReadonlyMap<Cell, number>

const countOne = (counts: Map<Cell, number>, cell: Cell) => counts.set(cell, (counts.get(cell) ?? 0) + 1)

/** Those of a long file, which are the same for every view of it; they hold no text of the file, which may be let go. */
const unpackedCounts = new WeakMap<readonly Row[], ReadonlyMap<string, CellCounts>>()

/** Of the columns that still stand in a long file, in one pass along it: each of its rows is read once. */
function countedUnpacked(rows: readonly Row[], fields: readonly string[]): ReadonlyMap<string, CellCounts> {
  const known = unpackedCounts.get(rows)
  if (known) return known
  const behind = columnsBehind(rows)
  const unpacked = fields.flatMap((name) => {
    const column = behind?.cells.get(name)
    return column?.kind === 'asked' ? [{ name, column, counts: new Map<Cell, number>() }] : []
  })
  if (unpacked.length === 0) return new Map()
  for (let place = 0; place < rows.length; place += 1)
    for (const { column, counts } of unpacked) countOne(counts, cellAt(column, place))
  const ownCounts = (counts: CellCounts): CellCounts => {
    const cells = ofTheirOwn([...counts.keys()])
    return new Map([...counts.values()].map((count, place) => [cells[place] ?? null, count]))
  }
  const counted = new Map(unpacked.map(({ name, counts }) => [name, ownCounts(counts)]))
  unpackedCounts.set(rows, counted)
  return counted
}

/** Of a long column whose cells repeat, the places of its cells are counted. */
function countedCells(rows: readonly Row[], field: string): CellCounts {
  const counts = new Map<Cell, number>()
  const column = columnsBehind(rows)?.cells.get(field)
  if (column?.kind !== 'coded') {
    for (const cell of cellsOf(rows, field)) countOne(counts, cell)
    return counts
  }
  const { cells, codes } = column
  const sizes = new Uint32Array(cells.length + 1)
  for (const code of codes) sizes[code + 1]! += 1
  sizes.forEach((size, code) => {
    if (size > 0) counts.set(cells[code - 1] ?? null, size)
  })
  return counts
}

function commonest(counted: CellCounts): readonly { value: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const [cell, count] of counted) {
    const values = cell === null ? [''] : typeof cell === 'object' ? cell : [String(cell)]
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + count)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_VALUES)
}
