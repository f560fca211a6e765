import type { RowSource } from '@/lib/result/row-source'
import type { View } from '@/lib/view/view'

/** What a reader can do with a chart by hand. */
export interface ChartActions {
  /** Leaves out models and rows, by what leaves them out. */
  readonly leaveOut: (exclusions: readonly string[]) => void
  readonly putBack: (exclusion: string) => void
  /** Shows these dates, or all; `passing` while the wheel still turns. */
  readonly zoom: (shown: View['x'], passing?: 'passing') => void
  /** Makes the dots of an entry of the legend stand out, or none. */
  readonly pick: (entry: string | null) => void
  /** Asks for a note at a row. */
  readonly addNote: (row: string) => void
  /** Where a row comes from; null while the rows are not at hand. */
  readonly sourceOf: (row: string) => RowSource | null
}
