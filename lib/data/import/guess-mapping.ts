/** A first mapping from header names and contents, for the reader to correct. */
import type { Better } from '@/lib/data/study'
import { detectDateFormat, type DetectedDateFormat } from './date-format'
import { defaultScale, type CostMapping, type Mapping, type PerformanceMapping, type PerformanceUnit } from './mapping'
import { detectNumberFormat, isMissing, readShare, type Decimal, type NumberFormat } from './number-format'
import type { TextRow, TextTable } from './text-table'
import { guessUnit, plainHeader, type CostUnit } from './units'

/** What a column holds, seen over all its cells. */
export interface ColumnFacts {
  readonly column: number
  readonly header: string
  /** Cells that are not missing. */
  readonly filled: number
  readonly distinct: number
  readonly numbers: NumberFormat
  /** Shares of the filled cells, 0 to 1. */
  readonly numeric: number
  readonly positive: number
  readonly percent: number
  readonly dates: DetectedDateFormat
}

const DATE = /\b(date|published|publication|released?|day|month|year|time ?stamp)\b|datum|日期/
const NAME = /\b(name|model|system|run|title|entry|label|architecture name)\b|模型|名称/
const GROUP =
  /\b(group|family|organi[sz]ations?|org|lab|company|vendor|country|architecture|type|domain|hardware|framework|team|class|category)\b/
const BENCHMARK = /\b(benchmark|task|data ?set|series)\b/
const LESS = /\b(error|perplexity|ppl|loss|wer|cer|rmse|mae|mse|bits)\b/
const SCORE =
  /\b(accuracy|acc|score|f1|bleu|rouge|elo|top ?[15]|performance|metric|exact match|pass ?1|em|auc|(win|success) rate)\b/
const COST = /\b(cost|compute|expense|effort|energy|kwh|budget)\b/

/** Rows looked at to tell what kind of thing a column is; how its dates and numbers are written is decided over all. */
const SAMPLE = 1000

/**
 * Reads a column.
 * @param rows the whole table, or a part where only the kind of column is asked
 */
export function columnFacts(table: TextTable, column: number, rows: readonly TextRow[] = table.rows): ColumnFacts {
  const cells = rows.map((row) => row.cells[column] ?? '').filter((cell) => !isMissing(cell))
  const numbers = detectNumberFormat(cells, table.delimiter)
  const values = cells.map((cell) => readShare(cell, numbers.decimal, 'fraction'))
  const share = (count: number) => (cells.length === 0 ? 0 : count / cells.length)
  return {
    column,
    header: table.header[column] ?? '',
    filled: cells.length,
    distinct: new Set(cells.map((cell) => cell.trim())).size,
    numbers,
    numeric: share(values.filter((value) => value !== null).length),
    positive: share(values.filter((value) => value !== null && value > 0).length),
    percent: share(cells.filter((cell) => cell.trim().endsWith('%')).length),
    dates: detectDateFormat(cells, numbers.decimal),
  }
}

/**
 * The mapping that names and contents suggest; parts that nothing speaks for stay null.
 * @param factsOf facts of a whole column of this table, for a caller who keeps them
 */
export function guessMapping(
  table: TextTable,
  factsOf: (column: number) => ColumnFacts = (column) => columnFacts(table, column),
): Mapping {
  const step = Math.max(1, table.rows.length / SAMPLE)
  const sample = Array.from(
    { length: Math.min(SAMPLE, table.rows.length) },
    (_, index) => table.rows[Math.floor(index * step)],
  ).filter((row) => row !== undefined)
  const facts = table.header.map((_, column) => columnFacts(table, column, sample))
  const free = new Set(facts.map(({ column }) => column))
  const take = (test: (facts: ColumnFacts, header: string) => boolean): ColumnFacts | null => {
    const found = facts.find(
      (candidate) => free.has(candidate.column) && test(candidate, plainHeader(candidate.header)),
    )
    if (found) free.delete(found.column)
    return found ?? null
  }
  const isDate = (column: ColumnFacts) => column.filled > 0 && column.dates.read / column.filled >= 0.5
  const isCount = (column: ColumnFacts) => column.filled > 0 && column.numeric >= 0.5
  const isText = (column: ColumnFacts) => column.filled > 0 && column.numeric < 0.5 && !isDate(column)

  const date =
    take((column, header) => isDate(column) && DATE.test(header)) ??
    take((column) => isDate(column) && column.numeric < 0.5) ??
    take((column, header) => column.dates.read > 0 && DATE.test(header)) ??
    take((column, header) => column.filled > 0 && /\bdate\b/.test(header)) // then every row is listed with what is wrong
  const score =
    take((column, header) => isCount(column) && LESS.test(header)) ??
    take((column, header) => isCount(column) && SCORE.test(header) && !COST.test(header))
  const cost =
    take((column, header) => isCount(column) && guessUnit(header) !== null) ??
    take((column, header) => isCount(column) && COST.test(header)) ??
    take((column) => column.filled > 0 && column.numeric >= 0.5 && column.positive >= 0.5)
  const id = take(
    (column, header) =>
      /^(row )?id$|^key$/.test(header) && column.distinct === column.filled && column.filled === sample.length,
  )
  const name =
    take((column, header) => isText(column) && NAME.test(header)) ??
    take((column) => isText(column) && column.distinct > 0.8 * column.filled)
  const benchmark = take((column, header) => isText(column) && BENCHMARK.test(header) && column.distinct <= 50)
  const groups = facts.filter(
    ({ column, header, distinct }) => free.has(column) && GROUP.test(plainHeader(header)) && distinct <= 50,
  )

  return {
    title: table.fileName.replace(/\.(csv|tsv|tab|txt)$/i, '').slice(0, 120) || 'Own data',
    date: date && { column: date.column, format: factsOf(date.column).dates.format },
    cost: cost && guessCost(factsOf(cost.column)),
    performance: score && guessPerformance(factsOf(score.column), table),
    name: name?.column ?? null,
    id: id?.column ?? null,
    benchmark: benchmark?.column ?? null,
    groups: groups.map(({ column }) => column),
  }
}

/** A cost mapping for a column, from its header and its numbers; also what a reader gets who picks another column. */
export function guessCost({ column, header, numbers }: ColumnFacts): CostMapping {
  const unit: CostUnit | null = guessUnit(header)
  return {
    column,
    decimal: numbers.decimal,
    unit: unit?.id ?? 'other',
    ownUnit: '',
    better: unit || COST.test(plainHeader(header)) ? 'less' : 'more',
  }
}

/** A performance mapping for a column; see `guessCost`. */
export function guessPerformance(
  { column, header, numbers, percent }: ColumnFacts,
  table: TextTable,
): PerformanceMapping {
  const plain = plainHeader(header)
  const better: Better = LESS.test(plain) ? 'less' : 'more'
  const unit = performanceUnit(table, column, numbers.decimal, percent > 0, plain)
  return {
    column,
    decimal: numbers.decimal,
    unit,
    ownUnit: '',
    better,
    scale: defaultScale(unit, better),
    chance: null,
  }
}

function performanceUnit(
  table: TextTable,
  column: number,
  decimal: Decimal,
  signs: boolean,
  header: string,
): PerformanceUnit {
  if (/\b(perplexity|ppl)\b/.test(header)) return 'perplexity'
  if (/\b(loss|elo|bleu|rouge|bits|rmse|mae|mse)\b/.test(header)) return 'other'
  const values = table.rows.flatMap((row) => readShare(row.cells[column] ?? '', decimal, 'fraction') ?? [])
  const inside = (high: number) => values.length > 0 && values.every((value) => value >= 0 && value <= high)
  // With percent signs the values have become fractions; bare numbers beside them are percent too.
  if (signs) return 'percent'
  if (inside(1)) return 'fraction'
  return inside(100) &&
    /\b(accuracy|acc|error|top ?[15]|percent|pct|rate|score|f1|exact match|em|pass ?1|wer|cer)\b/.test(header)
    ? 'percent'
    : 'other'
}
