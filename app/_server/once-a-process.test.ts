import { expect, it, vi } from 'vitest'
import { onceAProcess } from './once-a-process'

it('makes a thing once for all who ask, also at once', async () => {
  const make = vi.fn(() => Promise.resolve({}))
  const open = onceAProcess(make)
  const [one, other] = await Promise.all([open(), open()])
  expect(other).toBe(one)
  expect(await open()).toBe(one)
  expect(make).toHaveBeenCalledTimes(1)
})

it('remembers no failure', async () => {
  const make = vi.fn().mockRejectedValueOnce(new Error('a bug')).mockResolvedValue('made')
  const open = onceAProcess(make)
  await expect(open()).rejects.toThrow('a bug')
  expect(await open()).toBe('made')
})
