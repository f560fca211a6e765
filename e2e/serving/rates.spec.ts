/** Limits over time, as a client behind our proxy meets them. */
import { expect, test } from '@playwright/test'
import { type OwnServer, startServer } from '../own-server'

// One server, asked in order: the limits of one test must not be met by another's worker.
test.describe.configure({ mode: 'default' })

let server: OwnServer

test.beforeAll(async () => {
  server = await startServer(3, {
    HALVINGS_PROXIES: '1',
    HALVINGS_RATE_FIGURES: '3/100',
    HALVINGS_RATE_DRAWS: '1/100',
    HALVINGS_RATE_PICTURES: '100/2',
    HALVINGS_RATE_PAGES: '2/100',
  })
})
test.afterAll(() => server.end())

const ask = (path: string, client: string) => fetch(`${server.base}${path}`, { headers: { 'X-Forwarded-For': client } })

test('a client has so many figures a minute, hears how many are left, and then when to come again', async () => {
  const path = '/api/v1/fit?study=imagenet'
  for (const left of [2, 1, 0]) {
    const { status, headers } = await ask(path, '192.0.2.1')
    expect([status, headers.get('ratelimit-policy')]).toEqual([200, '"figures";q=3;w=60'])
    expect(headers.get('ratelimit')).toMatch(new RegExp(`^"figures";r=${left};t=(60|[1-5]\\d)$`))
  }
  const refused = await ask(path, '192.0.2.1')
  expect(refused.status).toBe(429)
  expect(refused.headers.get('content-type')).toBe('application/problem+json')
  expect(refused.headers.get('access-control-expose-headers')).toContain('RateLimit, RateLimit-Policy')
  const wait = Number(refused.headers.get('retry-after'))
  expect(wait).toBeGreaterThan(0)
  expect(wait).toBeLessThanOrEqual(60)
  const problem = await refused.json()
  expect(problem).toMatchObject({ title: 'rate-limit', status: 429 })
  expect(await (await ask(problem.type, '192.0.2.9')).text()).toContain('rate-limit: ')
  expect((await ask(path, '192.0.2.2')).status).not.toBe(429)
  expect((await ask('/', '192.0.2.1')).status).toBe(200)
})

test('a household of IPv6 addresses is one client', async () => {
  for (const address of ['2001:db8:1:1::1', '2001:db8:1:1:ffff::2']) expect((await ask('/', address)).status).toBe(200)
  expect((await ask('/', '2001:db8:1:1::3')).status).toBe(429)
  expect((await ask('/', '2001:db8:1:2::1')).status).toBe(200)
})

test('bootstraps that are not remembered have a limit of their own', async () => {
  const drawn = (seed: number) =>
    ask(`/api/v1/fit?study=imagenet&interval=bootstrap&draws=50&seed=${seed}`, '192.0.2.3')
  expect((await drawn(901)).status).toBe(200)
  expect((await drawn(901)).status).toBe(200)
  const refused = await drawn(902)
  expect(refused.status).toBe(429)
  expect(await refused.clone().json()).toMatchObject({ title: 'rate-limit' })
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
})

test('all clients together have a limit', async () => {
  const picture = (client: string) => ask('/api/v1/chart.png?study=imagenet&width=1200', client)
  expect((await picture('192.0.2.4')).status).toBe(200)
  expect((await picture('192.0.2.5')).status).toBe(200)
  const refused = await picture('192.0.2.6')
  expect(refused.status).toBe(503)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
})
