/** What is done to a table after it was read and before its columns are given parts: joined, columns worked out, stacked. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { deriveColumn, type DerivedColumn } from './derived-column'
import { joinTables, type JoinKeys } from './join-tables'
import type { ReadOptions, SourceFile, TextTable } from './text-table'
import { unpivot, type Unpivot } from './unpivot'

/** The changes to a table, in the order in which they are made; null: not asked for. */
export interface Reshape {
  readonly join: { readonly file: SourceFile; readonly keys: JoinKeys } | null
  readonly derived: DerivedColumn | null
  readonly unpivot: Unpivot | null
}

export const AS_READ: Reshape = { join: null, derived: null, unpivot: null }

/**
 * Applies it. In this order: a joined column can be part of a cost, and a cost can be stacked.
 * @param other the table that is joined, where one is
 */
export function reshaped(table: TextTable, options: ReadOptions, reshape: Reshape, other: TextTable | null): TextTable {
  const joined = reshape.join && other ? joinTables(table, other, reshape.join.keys) : table
  const derived = reshape.derived ? deriveColumn(joined, reshape.derived) : joined
  const stacked = reshape.unpivot ? unpivot(derived, reshape.unpivot) : derived
  return { ...stacked, reading: readingOf(options, reshape) }
}

/** Everything that was settled about reading a file beyond its separator, encoding and header: '' where nothing was. */
export function readingOf({ part, headerLine, headerRows }: ReadOptions, { join, derived, unpivot }: Reshape): string {
  const other = join && { ...join.keys, sha256: bytesToHex(sha256(join.file.bytes)) }
  const settled = Object.entries({ part, headerLine, headerRows, join: other, derived, unpivot }).filter(
    ([, value]) => value != null,
  )
  return settled.length === 0 ? '' : JSON.stringify(settled)
}
