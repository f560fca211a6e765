import { expect, it } from 'vitest'
import { buildStudy } from '../build-study'
import { guessMapping } from '../guess/guess-mapping'
import { readFile } from './read-file'
import { AS_READ, reshaped } from '../tables/reshape'
import { isStudyFile, openStudyFile, packStudyFile } from './study-file'

const bytes = (text: string) => new TextEncoder().encode(text)

it('a study that is saved as a file comes back as the same study, with its second table', async () => {
  const file = { name: 'a/b.csv', bytes: bytes('model;cost (FLOP)\nx;3,5\ny;2,5') }
  const second = { name: 'dates.csv', bytes: bytes('model,date\nx,2014-03-01\ny,2015-03-01') }
  const options = { delimiter: ';' } as const
  const reshape = { ...AS_READ, join: { file: second, keys: { key: 'model', otherKey: 'model' } } }
  const [own, other] = [await readFile(file, options), await readFile(second)]
  if (!own.ok || !other.ok) throw new Error('not read')
  const table = reshaped(own.value, options, reshape, other.value)
  const mapping = { ...guessMapping(table), title: 'Mine' }

  const packed = await packStudyFile({ file, options, reshape, mapping })
  expect(isStudyFile(packed)).toBe(true)
  expect(isStudyFile(file.bytes)).toBe(false)
  const opened = await openStudyFile(packed)
  if (!opened.ok) throw new Error(opened.problem.code)
  const { file: again, options: settled, reshape: joined, mapping: kept } = opened.value
  expect({ again, settled, kept }).toEqual({ again: file, settled: options, kept: mapping })
  const [read, dates] = [await readFile(again, settled), joined.join && (await readFile(joined.join.file))]
  if (!read.ok || !dates?.ok) throw new Error('not read')
  const { study } = buildStudy(reshaped(read.value, settled, joined, dates.value), kept)
  expect(study).not.toBeNull()
  expect(study).toEqual(buildStudy(table, mapping).study)
  // Whoever has only the file finds the table in it.
  const plain = await readFile({ name: 'own.zip', bytes: packed }, { part: 'table/a-b.csv' })
  expect(plain.ok && plain.value.header).toEqual(['model', 'cost (FLOP)'])
})

it('a damaged one is refused by name', async () => {
  const packed = await packStudyFile({
    file: { name: 'a.csv', bytes: bytes('a') },
    options: {},
    reshape: AS_READ,
    mapping: {} as never,
  })
  expect(await openStudyFile(packed.subarray(0, packed.length - 200))).toEqual({
    ok: false,
    problem: { code: 'broken-file', kind: 'zip', line: null },
  })
})
