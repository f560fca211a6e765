/**
 * A first mapping from header names and contents, for the reader to correct. Every column is scored for every part; the best assignment
 * of parts to columns wins. A guess says how sure it is, and what has to be asked before a number may be shown.
 */
import { columnFacts, type ColumnFacts } from './column-facts'
import { columnUnit, isPlausible } from './column-unit'
import { guessCost, guessPerformance } from './guess-parts'
import { AS_READ, type CostMapping, type DateMapping, type Mapping } from './mapping'
import { recognise, type PresetId, type Recognised } from './presets'
import {
  BAR,
  costScore,
  dateScore,
  idScore,
  isGroup,
  isNumbers,
  isText,
  nameScore,
  performanceScore,
  seriesScore,
} from './role-scores'
import { lookAlikes, splitsCosts } from './series-hints'
import type { TextTable } from './text-table'
import { costUnit } from './units'

export type Role = 'date' | 'cost' | 'performance' | 'name' | 'benchmark' | 'id'

/** What the reader is asked before the guess may be believed. */
export type Question =
  | { readonly code: 'column-open'; readonly role: 'date' | 'cost'; readonly candidates: readonly number[] }
  /** The unit is not written; `instead` are proposals, ids of units. */
  | { readonly code: 'unit-open'; readonly role: 'cost'; readonly instead: readonly string[] }
  /** `median` of the column, in the unit that was guessed, is no believable value. */
  | {
      readonly code: 'unit-implausible'
      readonly role: 'cost'
      readonly unit: string
      readonly median: number
      readonly instead: readonly string[]
    }
  /** "log" without a base, and more than one base fits. */
  | { readonly code: 'log-base'; readonly role: 'cost' }
  /** A text column parts the costs by orders of magnitude: one line through all would mix its values. */
  | { readonly code: 'splits-costs'; readonly role: 'benchmark'; readonly column: number }
  | { readonly code: 'look-alikes'; readonly role: 'benchmark'; readonly names: readonly string[] }

export interface Guess {
  readonly mapping: Mapping
  /** How sure each part is, 0 to 1; 0 where it stays open. */
  readonly certainty: Readonly<Record<Role, number>>
  readonly questions: readonly Question[]
  /** Id of the public table whose shape this is, or null. */
  readonly preset: PresetId | null
}

/** Rows looked at to tell what kind of thing a column is; how its dates and numbers are written is decided over all. */
const SAMPLE = 1000

/** The mapping alone; see `guess`. */
export const guessMapping = (table: TextTable, factsOf?: (column: number) => ColumnFacts): Mapping =>
  guess(table, factsOf).mapping

/**
 * Guesses which column is what.
 * @param factsOf facts of a whole column of this table, for a caller who keeps them
 * @example guess(table).questions // [] where nothing has to be asked
 */
export function guess(table: TextTable, factsOf?: (column: number) => ColumnFacts): Guess {
  const facts = sampledFacts(table)
  const preset = recognise(facts)
  const parts = assign(facts, preset)
  const taken = new Set(Object.values(parts).map((part) => part?.column))

  // Of a short table the sample is the whole.
  const whole = (column: number): ColumnFacts =>
    factsOf?.(column) ?? (table.rows.length <= SAMPLE && facts[column] ? facts[column] : columnFacts(table, column))
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

/**
 * What has to be asked about a mapping, guessed or changed by the reader.
 * @param facts of every column, over the whole table or a sample of it
 * @param whole facts of one column over the whole table
 */
export function openQuestions(
  table: TextTable,
  mapping: Mapping,
  facts: readonly ColumnFacts[],
  whole: (column: number) => ColumnFacts,
): readonly Question[] {
  const { date, cost } = mapping
  return [
    ...(date ? [] : [{ code: 'column-open', role: 'date', candidates: ranked(facts, dateScore) } as const]),
    ...(cost
      ? unitQuestions(cost, whole(cost.column))
      : [{ code: 'column-open', role: 'cost', candidates: openCosts(facts) } as const]),
    ...seriesQuestions(table, mapping, facts),
  ]
}

/** Facts of every column from some of the rows, to tell what kind of thing each is. */
export function sampledFacts(table: TextTable): readonly ColumnFacts[] {
  const step = Math.max(1, table.rows.length / SAMPLE)
  const sample = Array.from(
    { length: Math.min(SAMPLE, table.rows.length) },
    (_, index) => table.rows[Math.floor(index * step)],
  ).filter((row) => row !== undefined)
  return table.header.map((_, column) => columnFacts(table, column, sample))
}

interface Part {
  readonly column: number
  readonly score: number
}
type Parts = Readonly<Record<Role, Part | null>>

const SCORES: readonly (readonly [Role, (facts: ColumnFacts) => number, number])[] = [
  ['date', dateScore, BAR],
  ['cost', costScore, BAR],
  ['performance', performanceScore, 0.45],
  ['benchmark', seriesScore, 0.45],
  ['name', nameScore, 0.3],
  ['id', idScore, 0.5],
]
/** Columns tried for each part; the best assignment never needs a worse one. */
const TRIED = 5

/** The assignment with the greatest sum of scores; a part left open counts as much as its bar. */
function assign(facts: readonly ColumnFacts[], preset: Recognised | null): Parts {
  const candidates = SCORES.map(([role, score, bar]) => {
    const known = preset?.columns[role]
    if (known !== undefined) return { role, bar, options: known === null ? [] : [{ column: known, score: 1 }] }
    const scored = facts.map((column) => ({ column: column.column, score: score(column) }))
    const options = scored
      .filter((option) => option.score > bar)
      .sort((a, b) => b.score - a.score)
      .slice(0, TRIED)
    return { role, bar, options: role === 'cost' && options.length === 0 ? onlyNumbers(facts) : options }
  })
  let best: { readonly sum: number; readonly parts: readonly (Part | null)[] } = { sum: -1, parts: [] }
  const search = (index: number, sum: number, parts: readonly (Part | null)[], used: ReadonlySet<number>) => {
    const candidate = candidates[index]
    if (!candidate) {
      if (sum > best.sum + 1e-12) best = { sum, parts }
      return
    }
    for (const option of candidate.options) {
      if (!used.has(option.column))
        search(index + 1, sum + option.score, [...parts, option], new Set([...used, option.column]))
    }
    search(index + 1, sum + candidate.bar, [...parts, null], used)
  }
  search(0, 0, [], new Set())
  const at = (role: Role) => best.parts[SCORES.findIndex(([name]) => name === role)] ?? null
  return {
    date: at('date'),
    cost: at('cost'),
    performance: at('performance'),
    name: at('name'),
    benchmark: at('benchmark'),
    id: at('id'),
  }
}

/** A table with one column of numbers: that column is what changes, whatever it is called. */
function onlyNumbers(facts: readonly ColumnFacts[]): Part[] {
  const only = facts.filter((column) => isNumbers(column) && costScore(column) > 0)
  return only.length === 1 && only[0] ? [{ column: only[0].column, score: BAR + 0.01 }] : []
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
      !taken.has(column) && filled > 0 && unitNames > 0.9 && /\b(units?|einheit|unité|unidad)\b|单位/.test(plain),
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

function unitQuestions(cost: CostMapping, facts: ColumnFacts): Question[] {
  const { unit, certainty, implausible, instead } = columnUnit(facts)
  if (cost.unitColumn !== null) return []
  if (cost.unit === '') return [{ code: 'unit-open', role: 'cost', instead: proposals(facts, instead) }]
  if (implausible && unit && cost.unit === unit.id && facts.median !== null && certainty < 0.5) {
    return [{ code: 'unit-implausible', role: 'cost', unit: unit.id, median: facts.median, instead }]
  }
  return unit?.log && certainty < 0.6 ? [{ code: 'log-base', role: 'cost' }] : []
}

const PROPOSALS: Readonly<Record<string, readonly string[]>> = {
  money: ['usd', 'million-usd', 'eur', 'usd-per-million-tokens'],
  second: ['hours', 'seconds', 'minutes', 'days'],
  flop: ['flop', 'petaflop', 'petaflops-day'],
  joule: ['kilowatt-hours', 'joules'],
  watt: ['watts', 'kilowatts'],
  parameter: ['billion-parameters', 'million-parameters', 'gigabytes'],
}

/** What a unit could be: what the header leans to, then the usual units of its noun in which the numbers are believable. */
function proposals({ unit, median }: ColumnFacts, instead: readonly string[]): readonly string[] {
  const lean = unit.unit
    ? [unit.unit.id, unit.unit.id.replace(/-per-second$/, ''), ...(unit.unit.id === 'flop' ? ['flop-per-second'] : [])]
    : []
  const all = [...new Set([...lean, ...instead, ...(PROPOSALS[unit.noun ?? ''] ?? [])])]
  return all.filter((id) => {
    const candidate = costUnit(id)
    return candidate !== null && (median === null || isPlausible(candidate, median))
  })
}

function ranked(facts: readonly ColumnFacts[], score: (facts: ColumnFacts) => number): readonly number[] {
  return facts
    .map((column) => ({ column: column.column, score: score(column) }))
    .filter((option) => option.score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ column }) => column)
}

const openCosts = (facts: readonly ColumnFacts[]): readonly number[] => ranked(facts, costScore).slice(0, TRIED)

function seriesQuestions(table: TextTable, mapping: Mapping, facts: readonly ColumnFacts[]): Question[] {
  if (mapping.benchmark !== null) {
    const names = lookAlikes(table, mapping.benchmark)
    return names.length > 0 && !mapping.mergeSeries ? [{ code: 'look-alikes', role: 'benchmark', names }] : []
  }
  if (!mapping.cost) return []
  const { column: costColumn, decimal } = mapping.cost
  const taken = new Set([mapping.date?.column, costColumn, mapping.performance?.column, mapping.name, mapping.id])
  const found = facts.find((column) => !taken.has(column.column) && splitsCosts(table, column, costColumn, decimal))
  return found ? [{ code: 'splits-costs', role: 'benchmark', column: found.column }] : []
}
