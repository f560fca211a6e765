/**
 * Why a file, a table or a mapping can't be used, and why a single cell can't. Codes and facts; the words are in `lib/text/import/problems.ts`.
 */

import type { RepairCode } from './cells/cell-number'
import type { Encoding } from './files/encodings'
import type { FileKind } from './files/file-kind'

/** Kinds of file that are opened before they are read, and so can turn out broken. */
export type PackedKind = 'json' | 'yaml' | 'gzip' | 'zip' | 'xlsx' | 'ods' | 'parquet'

/** The whole file or the whole mapping is refused. */
export type ImportProblem =
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'too-many-rows'; readonly limit: number }
  | { readonly code: 'too-many-columns'; readonly columns: number; readonly limit: number }
  /** Of a workbook, up to its last row and column with a value: the corner may be far from the table. */
  | { readonly code: 'too-many-cells'; readonly rows: number; readonly columns: number; readonly limit: number }
  /** A packed file that is stopped before it fills the memory: by what it unpacks to, or by how many times its own size that is. */
  | { readonly code: 'unpacks-too-large'; readonly limit: number }
  | { readonly code: 'unpacks-too-much'; readonly limit: number }
  | { readonly code: 'not-text'; readonly kind: FileKind }
  /** The bytes say that it is one, and it can't be read as one; `line` where the fault is known. */
  | { readonly code: 'broken-file'; readonly kind: PackedKind; readonly line: number | null }
  /** A Parquet file packed by a method that is not known here. */
  | { readonly code: 'unknown-packing'; readonly name: string }
  | { readonly code: 'no-table-inside'; readonly kind: 'zip' | 'json' | 'yaml' | 'html' }
  | { readonly code: 'empty' }
  | { readonly code: 'no-rows' }
  | { readonly code: 'column-needed'; readonly role: 'date' | 'cost' }
  | { readonly code: 'unit-needed'; readonly column: string }
  | { readonly code: 'too-many-series'; readonly column: string; readonly series: number; readonly limit: number }
  | { readonly code: 'nothing-usable'; readonly rows: number }

/** A value, or why the file, table or mapping gives none. */
export type ImportResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ImportProblem }

/** Something in the file that was put right, or that the reader should look at; the file is still read. */
export type ImportWarning =
  | { readonly code: 'short-rows'; readonly lines: readonly number[] }
  | { readonly code: 'long-rows'; readonly lines: readonly number[] }
  | { readonly code: 'broken-quotes'; readonly lines: readonly number[] }
  | {
      readonly code: 'renamed-columns'
      readonly columns: readonly { readonly column: number; readonly name: string }[]
    }
  /** A quote that does not close where its cell ends: the line is read as it stands, and so are those that it would have swallowed. */
  | { readonly code: 'unclosed-quotes'; readonly ranges: readonly { readonly line: number; readonly until: number }[] }
  | { readonly code: 'unreadable-characters'; readonly lines: readonly number[] }
  | { readonly code: 'zero-characters'; readonly lines: readonly number[] }
  | { readonly code: 'guessed-encoding'; readonly encoding: Encoding }
  | { readonly code: 'long-cells'; readonly lines: readonly number[]; readonly limit: number }
  | { readonly code: 'comment-lines'; readonly count: number }
  | { readonly code: 'rows-above'; readonly lines: readonly number[] }
  | { readonly code: 'two-header-rows'; readonly line: number }
  | { readonly code: 'missing-corner'; readonly name: string }
  | { readonly code: 'stacked'; readonly columns: number; readonly rows: number }
  | {
      readonly code: 'joined'
      readonly file: string
      readonly matched: number
      readonly rows: number
      /** Rows of this table that the other one has nothing about. */
      readonly alone: readonly number[]
      /** Rows of the other one whose key came before. */
      readonly repeated: number
    }
  | { readonly code: 'no-header' }

/** Why one cell keeps its row out of the study. */
export type RejectReason =
  | { readonly code: 'missing'; readonly role: 'date' | 'cost' | 'benchmark' | 'id' }
  | { readonly code: 'bad-date'; readonly format: string }
  | { readonly code: 'date-out-of-range'; readonly first: number; readonly last: number }
  /** Day and month can be read both ways, and the column has both orders. */
  | { readonly code: 'order-in-doubt' }
  | { readonly code: 'not-a-number'; readonly decimal: 'point' | 'comma' }
  /** The cell carries a unit that can't be turned into the column's; labels. */
  | { readonly code: 'other-unit'; readonly found: string; readonly expected: string }
  /** The unit column of the row holds no unit. */
  | { readonly code: 'no-unit'; readonly found: string }
  /** "> 2.5e19" where bounds are left out. */
  | { readonly code: 'bound' }
  /** A share that could be percent or a fraction: 0.76 among 71 and 82. */
  | { readonly code: 'share-in-doubt' }
  /** The row is an average or a total of the others, by its name. */
  | { readonly code: 'summary-row'; readonly name: string }
  | { readonly code: 'not-positive' }
  | {
      readonly code: 'out-of-range'
      readonly low: number
      readonly high: number
      readonly unit: 'fraction' | 'percent'
    }
  | { readonly code: 'duplicate-id'; readonly firstLine: number }
  | { readonly code: 'too-many-cells'; readonly expected: number; readonly found: number }

/** A cell that was read after something in it was put right; `value` as it was typed, `read` as it was taken. */
export interface Repair {
  readonly line: number
  readonly column: string
  readonly value: string
  readonly read: string
  readonly codes: readonly RepairCode[]
}

/** One cell that can't be used: `line` as a text editor counts it, `column` as the header says it, `value` as it was typed. */
export interface Reject {
  readonly line: number
  readonly column: string
  readonly value: string
  readonly reason: RejectReason
}
