import { expect, it } from 'vitest'
import { packedColumns, type ColumnStudy, type Column } from '@/lib/data/row-columns'
import { lawRates, study } from '@/lib/result/bundled-studies.fixture'
import { longStudyReceiver } from './long-study-receiver'

const inputs = { lawRates, asOf: '2026-01-01', origin: '', held: false }

/** A bundled study, by columns as the thread that read a file has it. */
function sent(): ColumnStudy {
  const { rows, ...rest } = study('imagenet')
  const codes = Int32Array.from(rows, (_, place) => place)
  const names = rest.meta.fields.map(({ name }) => name)
  const cells = new Map(
    names.map((name): [string, Column] => [
      name,
      { kind: 'coded', cells: rows.map((row) => row.cells[name] ?? null), codes },
    ]),
  )
  const ids: Column = { kind: 'coded', cells: rows.map(({ id }) => id), codes }
  const lines = Int32Array.from(rows, ({ line }) => line)
  return { ...rest, columns: packedColumns({ count: rows.length, lines, ids, cells }) }
}

it('answers of the study that came through the port as of the one in the store, and asks no store for it', async () => {
  const ask = async (thread: ReturnType<typeof longStudyReceiver>) => {
    expect(await thread.open('imagenet', lawRates)).not.toBeNull()
    return (await thread.answer({ query: 'study=imagenet' }, inputs, () => undefined))?.figure.fit
  }
  const asked: string[] = []
  const received = longStudyReceiver((id) => {
    asked.push(id)
    return Promise.resolve(null)
  })
  const { port1, port2 } = new MessageChannel()
  const there = received.receive(port2 as unknown as Parameters<typeof received.receive>[0])
  port1.postMessage(sent())
  await there
  const fit = await ask(received)
  expect(fit?.slope).toBeLessThan(0)
  expect(fit).toEqual(await ask(longStudyReceiver((id) => Promise.resolve(study(id)))))
  expect(asked).toEqual([])
  expect(await received.open('another', lawRates)).toBeNull()
  expect(asked).toEqual(['another'])
})
