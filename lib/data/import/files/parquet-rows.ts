/** A Parquet file to rows of cells. */
import type { Compressors, FileMetaData, SchemaTree } from 'hyparquet'
import { isoTime } from '../cells/cell-text'
import type { ImportResult } from '../import-problem'
import { LIMITS, type TextRow } from '../tables/text-table'

interface ParquetRows {
  readonly names: readonly string[]
  readonly rows: readonly TextRow[]
}

/** @returns rows whose `line` is their place in the file, and the names of their columns */
export async function parquetRows(bytes: Uint8Array): Promise<ImportResult<ParquetRows>> {
  const { parquetMetadata, parquetRead, parquetSchema } = await import('hyparquet')
  const buffer = bytes.slice().buffer
  try {
    const metadata = parquetMetadata(buffer)
    const schema = parquetSchema(metadata)
    if (!holdsItsColumns(metadata, schema)) return broken
    const names = schema.children.map(({ element }) => element.name)
    const count = Number(metadata.num_rows)
    if (count > LIMITS.rows) return { ok: false, problem: { code: 'too-many-rows', limit: LIMITS.rows } }
    if (names.length > LIMITS.columns) {
      return { ok: false, problem: { code: 'too-many-columns', columns: names.length, limit: LIMITS.columns } }
    }
    const columns = metadata.row_groups.flatMap(({ columns }) => columns.map(({ meta_data }) => meta_data))
    const unpacked = columns.reduce((sum, column) => sum + Number(column?.total_uncompressed_size ?? 0), 0)
    if (unpacked > LIMITS.unpacked) return { ok: false, problem: { code: 'unpacks-too-large', limit: LIMITS.unpacked } }
    const foreign = columns.find((column) => column !== undefined && !PACKINGS.has(column.codec))
    if (foreign) return { ok: false, problem: { code: 'unknown-packing', name: foreign.codec } }
    const compressors = await compressorsFor(columns.map((column) => column?.codec ?? ''))
    const rows: TextRow[] = []
    await parquetRead({
      file: { byteLength: buffer.byteLength, slice: (start, end) => buffer.slice(start, end) },
      metadata,
      compressors,
      onComplete: (records: readonly (readonly unknown[])[]) => {
        for (const record of records) rows.push({ line: rows.length + 1, cells: record.map(cellText) })
      },
    })
    return { ok: true, value: { names, rows } }
  } catch {
    return broken
  }
}

const broken = { ok: false, problem: { code: 'broken-file', kind: 'parquet', line: null } } as const

/**
 * Every group of rows has the columns of the schema, each once. The library begins to read whatever stands there and then waits for
 * the columns of the schema only: of any other, a failure would be nobody's.
 */
function holdsItsColumns({ row_groups }: FileMetaData, schema: SchemaTree): boolean {
  const leaves = (tree: SchemaTree): string[] =>
    tree.children.length === 0 ? [JSON.stringify(tree.path)] : tree.children.flatMap(leaves)
  const declared = leaves(schema).sort()
  return row_groups.every(({ columns }) => {
    const found = columns.map(({ meta_data }) => JSON.stringify(meta_data?.path_in_schema)).sort()
    return found.length === declared.length && found.every((path, index) => path === declared[index])
  })
}

/** All of the format but LZO, which nobody writes any more. */
const PACKINGS = new Set<string>(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD', 'BROTLI', 'LZ4', 'LZ4_RAW'])

async function compressorsFor(codecs: readonly string[]): Promise<Compressors> {
  const bounded = (length: number) => {
    if (length > LIMITS.unpacked) throw new Error('a page larger than its file may unpack to')
    return length
  }
  const room = (length: number) => new Uint8Array(bounded(length))
  const { snappyUncompress } = await import('hyparquet')
  const snappy = (packed: Uint8Array, length: number) => {
    const page = room(length)
    snappyUncompress(packed, page)
    return page
  }
  const [gzip, zstd, others] = await Promise.all([
    codecs.includes('GZIP') ? import('fflate') : null,
    codecs.includes('ZSTD') ? import('fzstd') : null,
    codecs.some((codec) => /^(BROTLI|LZ4)/.test(codec)) ? import('hyparquet-compressors') : null,
  ])
  const within = (unpack: (packed: Uint8Array, length: number) => Uint8Array) => (packed: Uint8Array, length: number) =>
    unpack(packed, bounded(length))
  return {
    SNAPPY: snappy,
    ...(gzip ? { GZIP: (packed: Uint8Array, length: number) => gzip.gunzipSync(packed, { out: room(length) }) } : {}),
    ...(others
      ? {
          BROTLI: within(others.decompressBrotli),
          LZ4: within(others.decompressLz4),
          LZ4_RAW: within(others.decompressLz4Raw),
        }
      : {}),
    ...(zstd ? { ZSTD: (packed: Uint8Array, length: number) => zstd.decompress(packed, room(length)) } : {}),
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return isoTime(value)
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object' || one === null))
    return value.map(cellText).join('; ')
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner))
}
