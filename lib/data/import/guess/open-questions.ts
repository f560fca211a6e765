/** What has to be asked about a mapping before its number may be believed, with the likely answers. */
import { TRIED } from './assign-parts'
import type { ColumnFacts } from './column-facts'
import { columnUnit, isPlausible } from '../units/column-unit'
import type { DateFormat } from '../cells/date-format'
import type { CostMapping, Mapping } from '../mapping'
import { costScore, dateScore, nameScore, performanceScore } from './role-scores'
import { lookAlikes, splitsCosts } from './series-hints'
import type { TextTable } from '../tables/text-table'
import { costUnit } from '../units/units'

/** What the reader is asked before the guess may be believed. */
export type Question =
  | { readonly code: 'column-open'; readonly role: 'cost'; readonly candidates: readonly number[] }
  /** `inText`: no column holds dates; the candidates are texts that name days. */
  | {
      readonly code: 'column-open'
      readonly role: 'date'
      readonly candidates: readonly number[]
      readonly inText: boolean
    }
  /** No column is a cost and none holds dates, but the texts of `date` name days: a trend of which column, by them? */
  | {
      readonly code: 'reading-open'
      readonly role: 'cost'
      readonly date: number
      readonly candidates: readonly number[]
    }
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
  /** No cell settles whether day or month stands first (or whether 2014.1 is a month): `formats` read it differently. */
  | {
      readonly code: 'date-order'
      readonly role: 'date'
      readonly example: string
      readonly formats: readonly DateFormat[]
    }
  /** "log" without a base, and more than one base fits. */
  | { readonly code: 'log-base'; readonly role: 'cost' }
  /** A text column parts the costs by orders of magnitude: one line through all would mix its values. */
  | { readonly code: 'splits-costs'; readonly role: 'benchmark'; readonly column: number }
  | { readonly code: 'look-alikes'; readonly role: 'benchmark'; readonly names: readonly string[] }

/** What is asked keeps the number back; the others are only offered. */
export const isBlocking = ({ code }: Question): boolean =>
  code === 'column-open' ||
  code === 'reading-open' ||
  code === 'date-order' ||
  code === 'unit-open' ||
  code === 'unit-implausible' ||
  code === 'log-base'

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
  const dates = date ? [] : openDates(facts)
  const costs = cost ? [] : openCosts(facts)
  const first = dates[0]
  return [
    ...(!date && !cost && first !== undefined && isInText(facts, first) && costs.length > 0
      ? [{ code: 'reading-open', role: 'cost', date: first, candidates: costs } as const]
      : [
          ...(date
            ? dateQuestions(date.format, whole(date.column))
            : [{ code: 'column-open', role: 'date', candidates: dates, inText: isInText(facts, first) } as const]),
          ...(cost
            ? unitQuestions(cost, whole(cost.column))
            : [{ code: 'column-open', role: 'cost', candidates: costs } as const]),
        ]),
    ...seriesQuestions(table, mapping, facts),
  ]
}

/** Where commas are decimal marks or dates have dots, the day comes first; what is left reads as American, and that is asked. */
function dateQuestions(format: DateFormat, { dates: { ambiguous } }: ColumnFacts): readonly Question[] {
  if (ambiguous === null || (format !== 'decimal-year' && format !== 'month-first')) return []
  const formats: readonly DateFormat[] =
    format === 'decimal-year' ? ['decimal-year', 'year-first'] : ['month-first', 'day-first']
  return [{ code: 'date-order', role: 'date', example: ambiguous, formats }]
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

/** Columns that may be dates; without one, texts that name days, a column of names before one of links. */
function openDates(facts: readonly ColumnFacts[]): readonly number[] {
  const dates = ranked(facts, dateScore)
  return dates.length > 0
    ? dates
    : ranked(facts, (column) => (column.dates.format === 'in-text' ? 0.1 + nameScore(column) : 0))
}

const isInText = (facts: readonly ColumnFacts[], column: number | undefined): boolean =>
  facts.find((one) => one.column === column)?.dates.format === 'in-text'

/** Columns that may be costs; without one, scores: how they grow is a trend, too. */
function openCosts(facts: readonly ColumnFacts[]): readonly number[] {
  const costs = ranked(facts, costScore)
  const scores = ranked(facts, (column) =>
    column.positive > 0.5 && column.distinct > 1 ? performanceScore(column) : 0,
  )
  return (costs.length > 0 ? costs : scores).slice(0, TRIED)
}

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
