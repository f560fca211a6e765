import { expect, it } from 'vitest'
import { needStudy } from '@/app/_server/studies'
import { drawsRequest } from '@/lib/result/draws/draws-request'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'
import { drawTold } from './told-draws'

const seenByBoth = (value = 0) => new Int32Array(new SharedArrayBuffer(4)).fill(value)

async function told() {
  const study = await needStudy('imagenet')
  const request = drawsRequest(decodeView('interval=bootstrap&draws=100', contextOf(study, {})).view, study)
  if (!request) throw new Error('no draws')
  return { request, done: seenByBoth() }
}

it('tells how many are made, to the end where nobody stops it', async () => {
  const asked = await told()
  const { draws } = await drawTold({ ...asked, stop: seenByBoth() })
  expect(draws.draws).toBe(100)
  expect(asked.done[0]).toBe(100)
})

it('begins nothing for who has left, and stops at the next step for who leaves', async () => {
  const asked = await told()
  await expect(drawTold({ ...asked, stop: seenByBoth(1) })).rejects.toThrow('nobody waits')
  expect(asked.done[0]).toBe(0)
  // The number of those made, which is none before the first step, is the word to stop here.
  await expect(drawTold({ ...asked, stop: asked.done })).rejects.toThrow('nobody waits')
  expect(asked.done[0]).toBe(20)
})
