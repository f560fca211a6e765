/** A table as a Parquet file: typed columns, nulls where nothing stands, units and origin in its key-value metadata. */
import type { BasicType } from 'hyparquet-writer'
import type { Table, TableColumn } from './table'

const TYPES: Readonly<Record<TableColumn['type'], BasicType>> = {
  text: 'STRING',
  mixed: 'STRING',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'STRING',
}

/**
 * Dates are ISO days as text, which every reader takes and which have no time of day.
 * @param about what the file says of itself, by key
 */
export async function tableParquet(
  { columns, rows }: Table,
  about: Readonly<Record<string, string>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { parquetWriteBuffer } = await import('hyparquet-writer')
  const units = Object.fromEntries(columns.flatMap(({ name, unit }) => (unit === '' ? [] : [[name, unit]])))
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, type }, index) => ({
      name,
      type: TYPES[type],
      data: rows.map((row) => {
        const cell = row[index] ?? null
        return type === 'mixed' && cell !== null ? String(cell) : cell
      }),
    })),
    kvMetadata: Object.entries({ ...about, units: JSON.stringify(units) }).map(([key, value]) => ({ key, value })),
    createdBy: 'halvings',
  })
  return new Uint8Array(buffer)
}
