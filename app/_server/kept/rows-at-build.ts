/**
 * Tables of the studies as brotli at its best, which takes seconds: made at build by `scripts/precompute.mjs`, into
 * `.precomputed/rows/`, by a digest of the text. Server only.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { listStudies, studyFile } from '../catalogue'
import { inertCopy } from '@/lib/data/inert-csv'

const folder = join(process.cwd(), '.precomputed', 'rows')
const fileOf = (text: string): string =>
  join(folder, `${createHash('sha256').update(text).digest('hex').slice(0, 24)}.br`)

/** Those of the current versions that are not there yet. @returns how many were made */
export function compressRows(): number {
  mkdirSync(folder, { recursive: true })
  const missing = listStudies()
    .map(({ meta }) => inertCopy(studyFile(meta.id, 'rows.csv')))
    .filter((text) => !existsSync(fileOf(text)))
  for (const text of missing) writeFileSync(fileOf(text), brotliCompressSync(text)) // 11, the best, unless told otherwise
  return missing.length
}

/** Null where the build made none: of a version that only old links name. */
export function compressedRows(text: string): Uint8Array<ArrayBuffer> | null {
  const file = fileOf(text)
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : null
}
