/** A table as text: what every reader of files gives and all that mapping and building need. */
import type { Encoding } from './decode-text'
import type { ImportResult, ImportWarning } from './import-problem'

/** `line` is where the row starts in the file, as a text editor counts (the first line is 1). Cells are as typed. */
export interface TextRow {
  readonly line: number
  readonly cells: readonly string[]
}

export const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

export interface TextTable {
  readonly fileName: string
  /** SHA-256 of the file's bytes, hex. */
  readonly sha256: string
  /** One name a column, unique and not empty. */
  readonly header: readonly string[]
  /** Rows with at least one cell that is not blank. A row may be shorter or longer than the header. */
  readonly rows: readonly TextRow[]
  readonly delimiter: Delimiter
  readonly encoding: Encoding
  readonly hasHeader: boolean
  readonly warnings: readonly ImportWarning[]
}

export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What the reader may put right; null or absent is detected. */
export interface ReadOptions {
  readonly encoding?: Encoding | null
  readonly delimiter?: Delimiter | null
  readonly hasHeader?: boolean | null
}

/** From a file to a table of text. A new format (XLSX, Parquet) is another function of this type. */
export type ReadTable = (file: SourceFile, options?: ReadOptions) => ImportResult<TextTable>

/** Beyond these a browser tab would freeze or run out of memory. */
export const LIMITS = { bytes: 20 * 1024 * 1024, rows: 50_000, columns: 200 } as const
