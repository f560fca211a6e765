import { beforeEach, describe, expect, it, vi } from 'vitest'
import { largeTable } from '@/bench/large-table'
import type { saveLocalStudy } from '@/components/local-studies/records'
import { longStudy } from '@/components/worker/long-study'
import { LONG_STUDY_ROWS } from '@/lib/data/row-columns'
import { lawRates } from '@/lib/result/bundled-studies.fixture'
import { createImportSession } from './import-session'
import { importThread } from './import-thread'

const saved = vi.fn<typeof saveLocalStudy>()
beforeEach(() => void saved.mockReset().mockResolvedValue())

const file = { name: 'large.csv', bytes: largeTable(LONG_STUDY_ROWS + 500) }
const inputs = { lawRates, asOf: '2026-01-01', origin: '' }

/** A long table read, built and handed over. */
async function handed() {
  const thread = importThread(saved)
  const read = await thread.read(file, {})
  if (!read.ok) throw new Error(read.problem.code)
  expect(thread.build(read.mapping)?.usable).toBe(LONG_STUDY_ROWS + 500)
  const mapping = { ...read.mapping, title: 'Typed last' }
  const id = await thread.hand(mapping)
  if (id === null) throw new Error('no study')
  const ask = (held: boolean) => thread.answer({ query: `study=${id}` }, { ...inputs, held }, () => undefined)
  return { thread, mapping, id, ask }
}

describe('a long table that is opened', () => {
  it('is answered for before it is kept, and after that in the same way, as by the thread that reads it from the store', async () => {
    const { thread, mapping, id, ask } = await handed()
    expect((await thread.open(id, lawRates))?.meta.title).toBe('Typed last')
    const first = await ask(true)
    expect(saved).not.toHaveBeenCalled()
    expect(await thread.kept(false)).toBe(true)
    expect(saved).toHaveBeenCalledOnce()
    const [record] = saved.mock.lastCall ?? []
    expect([record?.id, record?.mapping]).toEqual([id, mapping])
    expect(record?.file).toBe(file)
    expect([...(record?.study.columns.cells.values() ?? [])].map(({ kind }) => kind)).not.toContain('asked')

    const session = createImportSession()
    await session.read(file, {})
    const elsewhere = longStudy(() => Promise.resolve(session.study(mapping)))
    await elsewhere.open(id, lawRates)
    const asked = (held: boolean) => elsewhere.answer({ query: `study=${id}` }, { ...inputs, held }, () => undefined)
    expect(JSON.stringify(first)).toBe(JSON.stringify(await asked(true)))
    expect(JSON.stringify(await ask(false))).toBe(JSON.stringify(await asked(false)))
    expect(first?.figure.data.n).toBe(LONG_STUDY_ROWS + 500)
  })

  it('is kept without being asked about, where its page is left', async () => {
    const { thread } = await handed()
    expect(await thread.kept(true)).toBe(true)
    expect(await thread.kept(true)).toBe(true)
    expect(saved).toHaveBeenCalledOnce()
  })

  it('says that it is not kept, and answers all the same', async () => {
    saved.mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
    const { thread, id, ask } = await handed()
    await thread.open(id, lawRates)
    expect(await ask(true)).not.toBeNull()
    expect(await thread.kept(false)).toBe(false)
    expect((await ask(false))?.figure.data.n).toBe(LONG_STUDY_ROWS + 500)
  })
})

it('answers for nothing before a study is handed over', async () => {
  const thread = importThread(saved)
  await expect(async () => thread.open('local-000000000000', {})).rejects.toThrow('handed over')
  expect(await thread.kept(true)).toBe(false)
})
