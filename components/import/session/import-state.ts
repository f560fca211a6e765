/** Where the import page stands with a file, and what a reader can do there. */
import type { Remote } from 'comlink'
import type { ImportProblem } from '@/lib/data/import/import-problem'
import type { Mapping } from '@/lib/data/import/mapping'
import type { Reshape } from '@/lib/data/import/tables/reshape'
import type { FetchProblem } from '@/lib/data/import/files/source-url'
import type { ReadOptions } from '@/lib/data/import/tables/text-table'
import type { Lang } from '@/lib/text/words-in'
import type { ChosenFile, ChosenReading } from './chosen-file'
import type { BuildSummary, Offers, TableSummary } from './session-answers'
import type { ImportThread } from './import-thread'

/** Why no table came of a file; `unreadable`: the browser could not give its bytes, or the worker broke down. */
export type Refusal =
  ImportProblem | { readonly code: 'unreadable' } | { readonly code: 'fetch'; readonly why: FetchProblem }

/** Puts a question to the worker; rejects when the worker breaks down. */
export type Ask = <T>(put: (session: Remote<ImportThread>) => Promise<T>) => Promise<T>

/** Where the mapping on the page comes from; `remembered`: from a file with the same columns. */
export type MappingSource =
  { readonly from: 'guess' } | { readonly from: 'kept' } | { readonly from: 'remembered'; readonly fileName: string }

export type ImportState =
  | { readonly phase: 'empty' }
  /** `share` is what is done, 0 to 1; null where that is not known. */
  | { readonly phase: 'reading'; readonly name: string; readonly share: number | null }
  /** `file` is null where it was too large to be opened at all. */
  | {
      readonly phase: 'refused'
      readonly name: string
      readonly problem: Refusal
      readonly file: ChosenFile | null
      readonly options: ReadOptions
    }
  | {
      readonly phase: 'read'
      readonly file: ChosenFile
      readonly options: ReadOptions
      readonly reshape: Reshape
      readonly offers: Offers
      readonly table: TableSummary
      readonly mapping: Mapping
      /** What the table suggests by itself. */
      readonly guessed: Mapping
      readonly source: MappingSource
      /** Null until the first answer; afterwards the last one, while the next is worked out. */
      readonly built: BuildSummary | null
      /** Whether the rows are being read by a mapping of which `built` says nothing yet. */
      readonly checking: boolean
    }

export type ReadState = Extract<ImportState, { phase: 'read' }>

export interface Import {
  readonly state: ImportState
  readonly chooseFile: (file: File) => void
  /** Two tables that are joined where they share a column; else the first is read. */
  readonly chooseTwo: (file: File, other: File) => void
  readonly readText: (text: string, name: string) => void
  /** Fetches a file from the web. */
  readonly readAddress: (address: string) => void
  /** Reads kept bytes again with everything that was settled about them. */
  readonly reopen: (kept: ChosenReading) => void
  readonly changeOptions: (options: ReadOptions) => void
  readonly changeReshape: (reshape: Reshape) => void
  /** Drops what was remembered or set, for what the table itself suggests. */
  readonly guessAgain: () => void
  /** A change may need an answer from the worker (how a column is written) before the new mapping is known. */
  readonly changeMapping: (change: (mapping: Mapping, ask: Ask) => Promise<Mapping> | Mapping) => void
  readonly rejectedCsv: (lang: Lang) => Promise<string>
  /** Keeps the file in this browser; the id of the study, or null where the browser refuses to keep it. */
  readonly save: () => Promise<string | null>
  /** Stops what is being read, or puts the table away. */
  readonly clear: () => void
}
