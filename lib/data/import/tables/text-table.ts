/** A table as text: what every reader of files gives and all that mapping and building need. */
import type { Encoding } from '../files/encodings'
import type { ImportResult, ImportWarning } from '../import-problem'

/** `line` is where the row starts in the file, as a text editor counts (the first line is 1). Cells are as typed. */
export interface TextRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** Between cells; a space stands for any run of blanks. */
export const DELIMITERS = [',', ';', '\t', '|', ':', ' '] as const

/** What parts the cells of a line. */
export type Delimiter = (typeof DELIMITERS)[number]

/** How the table was written in its file. */
export type TableFormat =
  'delimited' | 'markdown' | 'wiki' | 'latex' | 'html' | 'json' | 'ndjson' | 'yaml' | 'xlsx' | 'ods' | 'parquet'

/** Rows of cells as a reader of one format finds them, before anything is said about a header. */
export interface Grid {
  readonly format: TableFormat
  readonly rows: readonly TextRow[]
  /** `line` of a row: a line of a text, or the row's place in a sheet or a list of records (its first record is 1). */
  readonly numbering: 'line' | 'row'
  /** Formats that name their columns: the header is no row of the file. */
  readonly names: readonly string[] | null
  readonly delimiter: Delimiter
  readonly encoding: Encoding
  /** Names of the sheets, tables or packed files to choose from; more than one only. */
  readonly parts: readonly string[]
  readonly part: string | null
  readonly warnings: readonly ImportWarning[]
  /** No cell has the character that stands for bytes that say nothing: cells need not be looked through for it. */
  readonly readable?: boolean
}

/** A table with its names and cells as text, and where in the file it was found. */
export interface TextTable extends Omit<Grid, 'names' | 'readable'> {
  readonly fileName: string
  /** SHA-256 of the file's bytes, hex. */
  readonly sha256: string
  /** One name a column, unique and not empty. */
  readonly header: readonly string[]
  /** Rows with at least one cell that is not blank. A row may be shorter or longer than the header. */
  readonly rows: readonly TextRow[]
  readonly hasHeader: boolean
  /** Where the header stands, as `line` of a row; null where there is none or the format names its columns. */
  readonly headerLine: number | null
  /** Rows that name the columns, 1 or 2. */
  readonly headerRows: number
  /** How it was read, where anything but separator, encoding and header was settled: see `readingOf`. */
  readonly reading: string
}

/** A file as the reader gave it. */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What the reader may put right; null or absent is detected. */
export interface ReadOptions {
  readonly encoding?: Encoding | null
  readonly delimiter?: Delimiter | null
  readonly hasHeader?: boolean | null
  /** The row that holds the names, by its `line`; what stands above is left out. */
  readonly headerLine?: number | null
  readonly headerRows?: number | null
  /** Sheet, table or packed file, by name. */
  readonly part?: string | null
}

/** From a file of text to a table. */
export type ReadTable = (file: SourceFile, options?: ReadOptions) => ImportResult<TextTable>

/**
 * Beyond these a browser tab would run out of memory. `whole`: of what is no delimited text, whose rows can't be cut one by one; `ratio`: a packed file
 * that grows more is a trap.
 */
export const LIMITS = {
  bytes: 128 * 1024 * 1024,
  whole: 64 * 1024 * 1024,
  unpacked: 128 * 1024 * 1024,
  ratio: 250,
  rows: 1_000_000,
  columns: 500,
  cell: 2000,
} as const
