/** What was done to the rows of a series before they were fitted, in a sentence for captions and files. */
import { formatInteger } from '../format'
import { type MetricFacts, performanceWords, quoted } from '../method/facts'
import { filterWords, listed, type NamedFilter, windowWords } from '../method/rows'

/** Rows of a series, and what the view asks of them. */
export interface RowsUsedFacts {
  readonly used: number
  /** Rows of the series. */
  readonly of: number
  /** Level that rows must reach; null where none is asked for. */
  readonly level: (MetricFacts & { readonly threshold: number }) | null
  readonly filters: readonly NamedFilter[]
  readonly from: string | null
  readonly to: string | null
  /** Names of the rows and models left out by hand. */
  readonly excluded: readonly string[]
}

/**
 * "516 of 1,948 rows: “Notable” is yes; from 1 January 2010 on".
 * @returns the count alone where nothing is asked of the rows
 */
export function rowsUsed({ used, of, level, filters, from, to, excluded }: RowsUsedFacts): string {
  const asked = [
    ...(level === null ? [] : [`${level.label} ${performanceWords(level.threshold, level)} or ${level.better}`]),
    ...filters.map(filterWords),
    ...(from === null && to === null ? [] : [windowWords(from, to)]),
    ...(excluded.length === 0 ? [] : [`without ${listed(excluded.map(quoted))}, left out by hand`]),
  ]
  const count = `${formatInteger(used)} of ${formatInteger(of)} rows`
  return asked.length === 0 ? count : `${count}: ${asked.join('; ')}`
}
