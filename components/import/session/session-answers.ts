/** What crosses over from the thread that reads a file to the page: summaries of tables and of studies, never all rows. */
import type { BuiltStudy } from '@/lib/data/import/build-study'
import type { Sureness } from '@/lib/data/import/guess/guess-mapping'
import type { Question } from '@/lib/data/import/guess/open-questions'
import type { RejectGroup } from '@/lib/data/import/group-rejects'
import type { PresetId } from '@/lib/data/import/guess/presets'
import type { ImportProblem, Repair } from '@/lib/data/import/import-problem'
import type { Mapping } from '@/lib/data/import/mapping'
import type { Unpivot } from '@/lib/data/import/tables/unpivot'
import type { Reshape } from '@/lib/data/import/tables/reshape'
import type { TextTable } from '@/lib/data/import/tables/text-table'

/** A table as the page shows it: everything but most of its rows. */
export type TableSummary = Omit<TextTable, 'rows'> & {
  readonly count: number
  readonly preview: TextTable['rows']
  /** The public table whose shape this is. */
  readonly preset: PresetId | null
  /** By column that plays a part in the guess, how sure that is. */
  readonly sureness: ReadonlyMap<number, Sureness>
}

/** What could be done with the table besides giving its columns parts. */
export interface Offers {
  /** Columns before they were stacked: what can be joined by, worked out and stacked. */
  readonly header: readonly string[]
  /** How a wide table would be stacked, where it looks like one. */
  readonly unpivot: Unpivot | null
  /** The second table's columns, or why it can't be read. */
  readonly joined: { readonly header: readonly string[]; readonly problem: ImportProblem | null } | null
}

export type ReadAnswer =
  | {
      readonly ok: true
      readonly table: TableSummary
      readonly mapping: Mapping
      /** As asked, with the keys found where a second table came without. */
      readonly reshape: Reshape
      readonly offers: Offers
    }
  | { readonly ok: false; readonly problem: ImportProblem }

/** A cell of the column that could be read in two ways, where nothing in the column settles it. */
export interface OpenQuestions {
  readonly date: string | null
  readonly cost: string | null
  readonly performance: string | null
}

export interface BuildSummary {
  readonly studyId: string | null
  readonly problem: ImportProblem | null
  readonly rows: number
  readonly usable: number
  readonly accepted: number
  readonly repairedRows: number
  readonly refused: number
  readonly usedCells: BuiltStudy['usedCells']
  /** Cells that keep their row out, by reason, the first of each. */
  readonly rejected: readonly RejectGroup[]
  readonly rejectedCells: number
  /** The first of them. */
  readonly repaired: readonly Repair[]
  readonly repairedCells: number
  /** What has to be answered before the number may be believed. */
  readonly asked: readonly Question[]
  readonly questions: OpenQuestions
}
