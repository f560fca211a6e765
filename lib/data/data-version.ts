import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Field } from './study'

/**
 * Version of a table, written into links and files: it changes when a byte of the rows changes, or a column's name, type or
 * unit, and not with titles or descriptions (VIEW.md).
 * @param rowsText text of rows.csv as it is in the file (UTF-8, no byte order mark)
 * @returns the first 12 hex digits of SHA-256 over rows.csv, a newline, and the canonical schema
 */
export function dataVersion(rowsText: string, fields: readonly Field[]): string {
  return bytesToHex(sha256(utf8ToBytes(`${rowsText}\n${canonicalSchema(fields)}`))).slice(0, 12)
}

/** JSON without spaces, keys in alphabetical order, columns in file order; a column without a unit has no such key. */
function canonicalSchema(fields: readonly Field[]): string {
  return JSON.stringify(fields.map(({ name, type, unit }) => ({ name, type, ...(unit === undefined ? {} : { unit }) })))
}
