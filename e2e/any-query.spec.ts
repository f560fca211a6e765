import fc from 'fast-check'
import { expect, test } from './test'
import { randomQuery } from '../lib/view/random-query.fixture'
import { lawRates, studies } from '../lib/result/bundled-studies.fixture'

/** In a browser's place; through the figure alone many more are tried (`npm run fuzz`). */
const RUNS = 120

test(`${RUNS} random queries: the page always answers 200, the API 200 or 400 with reasons`, async ({ request }) => {
  test.setTimeout(300_000)
  const queries = fc.sample(randomQuery([...studies.values()], Object.keys(lawRates)), { numRuns: RUNS, seed: 7 })
  for (const { query } of queries) {
    const bounded = query.includes('draws=') ? query : `${query}&draws=10`
    const page = await request.get(`/explore?${bounded}`)
    expect(page.status(), bounded).toBe(200)
    const answer = await request.get(`/api/v1/fit?${bounded}`)
    expect([200, 400], bounded).toContain(answer.status())
    const body = await answer.json()
    if (answer.status() === 400) expect(body.ignored.length, bounded).toBeGreaterThan(0)
    else expect(body.fit === null ? body.problem : body.fit.n, bounded).toBeTruthy()
  }
})

test('queries that are not text at all', async ({ request }) => {
  for (const query of ['%', '%ff%fe', 'a'.repeat(9000), 'law=%00', '&&&===', 'where=:::', 'exclude=,,,', 'x=..']) {
    expect((await request.get(`/explore?${query}`)).status(), query).toBe(200)
    expect([200, 400], query).toContain((await request.get(`/api/v1/fit?${query}`)).status())
  }
})
