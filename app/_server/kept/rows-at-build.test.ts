import { brotliDecompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { compressedRows } from './rows-at-build'
import { listStudies, studyFile } from '../catalogue'
import { inertCopy } from '@/lib/data/inert-csv'

it('are the tables themselves, two thirds of the size at most', () => {
  for (const { meta } of listStudies()) {
    const text = inertCopy(studyFile(meta.id, 'rows.csv'))
    const compressed = compressedRows(text)
    if (!compressed) throw new Error(`${meta.id}: none was made, run "node scripts/precompute.mjs"`)
    expect(brotliDecompressSync(compressed).equals(Buffer.from(text))).toBe(true)
    expect(compressed.length).toBeLessThan((2 / 3) * text.length)
  }
  expect(compressedRows('id\nno study of ours\n')).toBeNull()
})
