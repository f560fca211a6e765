/** The built program as a process of its own: codes, bytes and streams are those of its tests in process. */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, halvings, halvingsProcess } from './called.fixture'

const TABLE =
  'date,training compute (FLOP)\n2012-06-01,6.4e17\n2014-01-09,3.1e17\n2015-07-20,not known\n2017-03-02,4.4e16\n'

describe('as a process', () => {
  it.each([
    [['fit', '-', '--format', 'json'], TABLE, 0],
    [['render', 'study=efficiency-milestones', '--format', 'png', '--scale', '2'], '', 0],
    [['fit', 'imagenet', 'level=2'], '', 1],
  ] as const)('%j writes and says the same', async (words, input, ends) => {
    const folder = folderWith({})
    const [alone, here] = await Promise.all([
      halvingsProcess(words, { folder, input }),
      halvings(words, { folder, input }),
    ])
    expect(alone).toMatchObject({ code: ends, said: here.said })
    expect(alone.bytes.equals(here.bytes)).toBe(true)
  })

  it('a reader who has enough: no failure, no complaint', async () => {
    const child = spawn(process.execPath, [resolve('scripts/halvings.mjs'), 'data', 'training-runs', '--rows', 'all'])
    let said = ''
    child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((done) => child.once('close', done))
    expect([code, said]).toEqual([0, ''])
  })
})
