import { readFileSync } from 'node:fs'
import process from 'node:process'
import { expect, it } from 'vitest'
import { parquetRows } from './parquet-rows'

it('a column beside the schema, with a page that can not be unpacked, fails here and nowhere else', async () => {
  const lost: unknown[] = []
  const keep = (reason: unknown) => void lost.push(reason)
  process.on('unhandledRejection', keep)
  const bytes = new Uint8Array(readFileSync('lib/data/import/fixtures/same-gzip.parquet')).fill(0xff, 4, 40)
  // The last place where the name stands is the path of its column; the one before it stays in the schema.
  bytes[Buffer.from(bytes).lastIndexOf('training compute')] = 0x78
  const read = await parquetRows(bytes)
  expect(read).toEqual({ ok: false, problem: { code: 'broken-file', kind: 'parquet', line: null } })
  await new Promise((later) => setTimeout(later))
  process.off('unhandledRejection', keep)
  expect(lost).toEqual([])
})
