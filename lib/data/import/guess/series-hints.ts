/** What speaks for reading a column of text as series of their own. */
import { median } from '@/lib/stats/robust/order-statistics'
import { readCellNumber } from '../cells/cell-number'
import type { ColumnFacts } from './column-facts'
import type { Decimal } from '../cells/number-format'
import { isText } from './role-scores'
import type { TextTable } from '../tables/text-table'

/** Powers of ten between the middles of two series that no trend within one of them explains. */
const APART = 1.5
const MOST_SERIES = 12
const LEAST_ROWS = 3
const SEEN = 5000

/** "ImageNet " and "imagenet" are one name: what is compared of a series' name. */
export const seriesKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()

/** Names of a column that differ only in case, spaces and hyphens; the first two spellings of each. */
export function lookAlikes(table: TextTable, column: number): readonly string[] {
  const spellings = new Map<string, Set<string>>()
  for (const name of new Set(table.rows.map(({ cells }) => (cells[column] ?? '').trim()))) {
    if (name === '') continue
    const key = seriesKey(name)
    spellings.set(key, (spellings.get(key) ?? new Set()).add(name))
  }
  return [...spellings.values()].filter(({ size }) => size > 1).flatMap((names) => [...names].slice(0, 2))
}

/**
 * Whether a text parts the costs by orders of magnitude: the middles of its largest series lie further apart than the costs of either
 * are spread.
 */
export function splitsCosts(table: TextTable, facts: ColumnFacts, cost: number, decimal: Decimal): boolean {
  const { column, distinct, filled } = facts
  if (!isText(facts) || distinct < 2 || distinct > MOST_SERIES || filled < 2 * LEAST_ROWS) return false
  const groups = new Map<string, number[]>()
  for (const { cells } of table.rows.slice(0, SEEN)) {
    const value = readCellNumber(cells[cost] ?? '', decimal)
    const name = (cells[column] ?? '').trim()
    if (!value || value.value <= 0 || name === '') continue
    const group = groups.get(name) ?? []
    group.push(Math.log10(value.value * Number(`1e${value.unit?.tens ?? 0}`)))
    groups.set(name, group)
  }
  const seen = [...groups.values()].reduce((sum, { length }) => sum + length, 0)
  const large = [...groups.values()].filter(({ length }) => length >= Math.max(LEAST_ROWS, seen / 10))
  if (large.length < 2) return false
  const middles = large.map((values) => median(values)).sort((a, b) => a - b)
  const widest = Math.max(...large.map(spread))
  return (middles.at(-1) ?? 0) - (middles[0] ?? 0) > Math.max(APART, widest)
}

/** Distance between the quartiles. */
function spread(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  return at(0.75) - at(0.25)
}
