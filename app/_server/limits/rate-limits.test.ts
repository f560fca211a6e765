import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openRateLimits } from './rate-limits'
import { readRates } from './rates'

const rates = readRates({ HALVINGS_RATE_PAGES: '3/5', HALVINGS_RATE_PICTURES: '0/1', HALVINGS_RATE_DRAWS: '1/0' })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('gives a client its number a minute, and says how many are left and when there are more', async () => {
  const { take } = openRateLimits(rates)
  const policy = '"pages";q=3;w=60'
  expect(await take('pages', 'a')).toEqual({
    ok: true,
    headers: { 'RateLimit-Policy': policy, RateLimit: '"pages";r=2;t=60' },
  })
  vi.advanceTimersByTime(20_400)
  await take('pages', 'a')
  await take('pages', 'a')
  expect(await take('pages', 'a')).toEqual({
    ok: false,
    of: 'one',
    retryAfter: 40, // of 39.6
    headers: { 'RateLimit-Policy': policy, RateLimit: '"pages";r=0;t=40' },
  })
  expect((await take('pages', 'b')).ok).toBe(true)
  expect((await take('figures', 'a')).ok).toBe(true)
  vi.advanceTimersByTime(40_000) // as long as it was told to wait
  expect((await take('pages', 'a')).ok).toBe(true)
})

it('gives all of them together their number, and a client who is refused takes none of it', async () => {
  const { take } = openRateLimits(rates)
  for (let request = 0; request < 20; request += 1) await take('pages', 'a')
  expect((await take('pages', 'b')).ok).toBe(true)
  expect((await take('pages', 'c')).ok).toBe(true)
  expect(await take('pages', 'd')).toMatchObject({ ok: false, of: 'all', retryAfter: 60 })
})

it('takes 0 for no limit, and counts ourselves towards all only', async () => {
  const { take } = openRateLimits(rates)
  expect(await take('pictures', 'a')).toEqual({ ok: true, headers: {} })
  expect(await take('pictures', 'b')).toMatchObject({ ok: false, of: 'all' })
  for (let request = 0; request < 5; request += 1) expect((await take('draws', '')).ok).toBe(true)
})

it('refuses a setting that it can’t read, in a sentence', () => {
  for (const text of ['100', '100/', 'a/b', '-1/5', '1/2/3'])
    expect(() => readRates({ HALVINGS_RATE_DRAWS: text })).toThrow(
      `HALVINGS_RATE_DRAWS is "${text}"; it takes requests a minute of one client and of all, like 600/12000.`,
    )
})
