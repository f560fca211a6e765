/**
 * A first mapping from header names and contents, for the reader to correct. Every column is scored for every part; the best assignment
 * of parts to columns wins. A guess says how sure it is, and what has to be asked before a number may be shown.
 */
import { assignParts, type Role } from './assign-parts'
import { columnFacts, type ColumnFacts } from './column-facts'
import { columnUnit } from '../units/column-unit'
import { guessCost, guessPerformance } from './guess-parts'
import { AS_READ, type CostMapping, type DateMapping, type Mapping } from '../mapping'
import { openQuestions, type Question } from './open-questions'
import { recognise, type PresetId, type Recognised } from './presets'
import { isGroup, isText } from './role-scores'
import { sampleRows } from '../tables/spread-rows'
import type { TextTable } from '../tables/text-table'
import { costUnit } from '../units/units'

/** A mapping to start from, and what the reader must settle before it is used. */
export interface Guess {
  readonly mapping: Mapping
  /** How sure each part is, 0 to 1; 0 where it stays open. */
  readonly certainty: Readonly<Record<Role, number>>
  readonly questions: readonly Question[]
  /** Id of the public table whose shape this is, or null. */
  readonly preset: PresetId | null
}

/**
 * Rows looked at to tell what kind of thing a column is, fewer of a table with hundreds of columns; how its dates and numbers are
 * written is decided over all.
 */
const SAMPLE = { rows: 1000, cells: 60_000, least: 100 } as const

const sampleSize = ({ header, rows }: TextTable): number =>
  Math.min(rows.length, SAMPLE.rows, Math.max(SAMPLE.least, Math.floor(SAMPLE.cells / Math.max(1, header.length))))

/** The mapping alone; see `guess`. */
export const guessMapping = (table: TextTable, factsOf?: (column: number) => ColumnFacts): Mapping =>
  guess(table, factsOf).mapping

/**
 * Guesses which column is what.
 * @param factsOf facts of a whole column of this table, for a caller who keeps them
 * @param facts of every column from a sample, for a caller who has them
 * @example guess(table).questions // [] where nothing has to be asked
 */
export function guess(
  table: TextTable,
  factsOf?: (column: number) => ColumnFacts,
  facts: readonly ColumnFacts[] = sampledFacts(table),
): Guess {
  const preset = recognise(facts)
  const parts = assignParts(facts, preset)
  const taken = new Set(Object.values(parts).map((part) => part?.column))

  // Of a short table the sample is the whole.
  const whole = (column: number): ColumnFacts =>
    factsOf?.(column) ??
    (table.rows.length <= sampleSize(table) && facts[column] ? facts[column] : columnFacts(table, column))
  const date = parts.date && dateMapping(whole(parts.date.column), facts, taken)
  const cost = parts.cost && costMapping(whole(parts.cost.column), facts, taken, preset)
  const performance = parts.performance && guessPerformance(whole(parts.performance.column))
  const benchmark = parts.benchmark?.column ?? null
  const mapping: Mapping = {
    ...AS_READ,
    title: table.fileName.replace(/\.[a-z0-9]{1,7}$/i, '').slice(0, 120) || 'Own data',
    date,
    cost,
    performance,
    name: parts.name?.column ?? null,
    id: parts.id?.column ?? null,
    benchmark,
    groups: facts
      .filter((column) => !taken.has(column.column) && isText(column) && isGroup(column))
      .map(({ column }) => column),
  }
  const costFacts = cost && whole(cost.column)
  const questions = openQuestions(table, mapping, facts, whole)
  const certainty: Record<Role, number> = {
    date: parts.date?.score ?? 0,
    cost: Math.min(parts.cost?.score ?? 0, costFacts ? Math.max(columnUnit(costFacts).certainty, 0.36) : 0),
    performance: parts.performance?.score ?? 0,
    name: parts.name?.score ?? 0,
    benchmark: parts.benchmark?.score ?? 0,
    id: parts.id?.score ?? 0,
  }
  return { mapping, certainty, questions, preset: preset?.id ?? null }
}

/** Facts of every column from some of the rows, to tell what kind of thing each is. */
export function sampledFacts(table: TextTable): readonly ColumnFacts[] {
  const sample = sampleRows(table.rows, sampleSize(table))
  return table.header.map((_, column) => columnFacts(table, column, sample))
}

function dateMapping(
  date: ColumnFacts,
  facts: readonly ColumnFacts[],
  taken: ReadonlySet<number | undefined>,
): DateMapping {
  const { column, dates } = date
  const month =
    dates.precision === 'year' && dates.format === 'year-first'
      ? (facts.find((other) => !taken.has(other.column) && isMonths(other))?.column ?? null)
      : null
  return { column, format: dates.format, month }
}

const isMonths = ({ plain, low, high, numeric, filled, dates }: ColumnFacts): boolean =>
  /^(release |publication )?(month|monat|mois|mes|mm)$|^月$|月份/.test(plain) &&
  filled > 0 &&
  (numeric > 0.9 ? low >= 1 && high <= 12 : numeric === 0 && dates.read === 0)

function costMapping(
  cost: ColumnFacts,
  facts: readonly ColumnFacts[],
  taken: ReadonlySet<number | undefined>,
  preset: Recognised | null,
): CostMapping {
  const guessed = { ...guessCost(cost), ...preset?.cost }
  if (preset?.cost.unit)
    return { ...guessed, better: preset.cost.better ?? costUnit(guessed.unit)?.kind.better ?? guessed.better }
  const units = facts.find(
    ({ column, plain, unitNames, filled }) =>
      !taken.has(column) &&
      filled > 0 &&
      unitNames > 0.9 &&
      /\b(units?|einheit|unité|unidad|currency|währung|devise)\b|单位|币种/.test(plain),
  )
  if (!units || (guessed.unit !== 'other' && guessed.unit !== '')) return guessed
  // Every row is read in its own unit and turned into the column's first.
  return {
    ...guessed,
    unitColumn: units.column,
    unit: units.unitName ?? '',
    better: costUnit(units.unitName ?? '')?.kind.better ?? 'less',
  }
}

/** How sure a part is, in steps that a reader can tell apart. */
export type Sureness = 'sure' | 'likely' | 'guess'

const SURE = 0.8
const LIKELY = 0.6

/** Of each column that plays a part, how sure that is; the least where it plays several. */
export function surenessByColumn({ mapping, certainty }: Guess): ReadonlyMap<number, Sureness> {
  const { date, cost, performance, name, benchmark, id } = mapping
  const columns: Readonly<Record<Role, number | null | undefined>> = {
    date: date?.column,
    cost: cost?.column,
    performance: performance?.column,
    name,
    benchmark,
    id,
  }
  const least = new Map<number, number>()
  for (const [role, column] of Object.entries(columns)) {
    if (column == null) continue
    const own = Object.entries(certainty).find(([one]) => one === role)?.[1] ?? 0
    least.set(column, Math.min(own, least.get(column) ?? 1))
  }
  return new Map([...least].map(([column, own]) => [column, own >= SURE ? 'sure' : own >= LIKELY ? 'likely' : 'guess']))
}
