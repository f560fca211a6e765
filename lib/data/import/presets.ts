/** Public tables that are known by their headers: which of their columns is what needs no guess. */
import type { ColumnFacts } from './column-facts'
import type { CostMapping } from './mapping'

export interface Recognised {
  readonly id: string
  /** Columns by part; null: no column plays it. A part that is not named is guessed. */
  readonly columns: Readonly<
    Partial<Record<'date' | 'cost' | 'performance' | 'name' | 'benchmark' | 'id', number | null>>
  >
  readonly cost?: Partial<CostMapping>
}

export function recognise(_facts: readonly ColumnFacts[]): Recognised | null {
  return null
}
