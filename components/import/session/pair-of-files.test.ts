import { expect, it } from 'vitest'
import { createImportSession } from './import-session'
import { AS_READ } from '@/lib/data/import/tables/reshape'

const file = (name: string, lines: readonly string[]) => ({ name, bytes: new TextEncoder().encode(lines.join('\n')) })
const horizons = file('horizons.csv', [
  'model,time horizon (minutes),CI low,CI high',
  ...[1, 2, 4, 8].map((minutes, i) => `model-${i},${minutes},${minutes / 2},${2 * minutes}`),
])
const dates = file('dates.csv', [
  'Model,release date',
  ...[0, 1, 2, 3, 4, 5].map((i) => `Model-${i},${2019 + i}-03-01`),
])

it.each([
  ['in that order', horizons, dates],
  ['in the other', dates, horizons],
])('two files that belong together are joined, whichever comes first: %s', async (_, one, other) => {
  const session = createImportSession()
  const pair = await session.pair(one, other)
  expect(pair?.main.name).toBe('horizons.csv')
  expect(pair?.join.keys).toEqual({ key: 'model', otherKey: 'Model' })
  const read = pair && (await session.read(pair.main, {}, { ...AS_READ, join: pair.join }))
  if (!read?.ok) throw new Error('not read')
  expect(read.table.header[read.mapping.date?.column ?? -1]).toBe('release date')
  expect(session.build(read.mapping)?.usable).toBe(4)
})

it('two files that share no column are no pair', async () => {
  const session = createImportSession()
  expect(await session.pair(horizons, file('other.csv', ['city,date', 'Oslo,2014-01-01']))).toBeNull()
})
