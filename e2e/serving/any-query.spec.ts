import fc from 'fast-check'
import { expect, test } from '../test'
import { openSchemaCheck } from '@/app/_server/openapi/schema-check.fixture'
import { randomQuery } from '@/lib/view/random-query.fixture'
import { lawRates, studies } from '@/lib/result/bundled-studies.fixture'

/** In a browser's place; through the figure alone many more are tried (`npm run fuzz`), through the server by `npm run fuzz:queries`. */
const RUNS = Number(process.env.FUZZ_QUERIES ?? 60)
const SEED = Number(process.env.FUZZ_SEED ?? 7)
/** One of them for each query, in turn. */
const OTHER_FILES = [
  'fit.csv',
  'points.csv',
  'points.csv?rows=all',
  'chart.svg',
  'fit.py',
  'fit.R',
  'chart.png?scale=1',
]
/** Of one answer, where the machine has nothing else to do; without that, some workers of the gate do. */
const SLOWEST_MS = process.env.FUZZ_QUERIES ? 2000 : 20_000

test(`${RUNS} random queries: the page always answers 200, the API 200 or 400 with reasons, as its document says`, async ({
  request,
}) => {
  test.setTimeout(60_000 + RUNS * 3000)
  const queries = fc.sample(randomQuery([...studies.values()], Object.keys(lawRates)), { numRuns: RUNS, seed: SEED })
  const check = openSchemaCheck(await (await request.get('/api/v1/openapi.json')).json())
  const timed = async (path: string) => {
    const start = performance.now()
    const answer = await request.get(path)
    expect(performance.now() - start, path).toBeLessThan(SLOWEST_MS)
    return answer
  }
  for (const [place, { query }] of queries.entries()) {
    const bounded = query.includes('draws=') ? query : `${query}&draws=10`
    const page = await timed(`/explore?${bounded}`)
    expect(page.status(), bounded).toBe(200)
    const answer = await timed(`/api/v1/fit?${bounded}`)
    expect([200, 400], bounded).toContain(answer.status())
    const body = await answer.json()
    expect(check(answer.status() === 200 ? 'FitAnswer' : 'Problem', body), bounded).toEqual([])
    if (answer.status() === 400) expect(body.ignored.length, bounded).toBeGreaterThan(0)
    else expect(body.fit?.n ?? body.comparison ?? body.problem, bounded).toBeTruthy()
    const [file = '', own = ''] = (OTHER_FILES[place % OTHER_FILES.length] ?? '').split('?')
    const other = await timed(`/api/v1/${file}?${[bounded, own].filter(Boolean).join('&')}`)
    expect(other.status(), `${file} ${bounded}`).toBe(answer.status())
    if (other.status() === 200 && /csv|svg/.test(file))
      expect(await other.text(), bounded).not.toMatch(/\bNaN\b|,-?Infinity\b/)
  }
})

test('queries that are not text at all', async ({ request }) => {
  for (const query of ['%', '%ff%fe', 'a'.repeat(9000), 'law=%00', '&&&===', 'where=:::', 'exclude=,,,', 'x=..']) {
    expect((await request.get(`/explore?${query}`)).status(), query).toBe(200)
    expect([200, 400], query).toContain((await request.get(`/api/v1/fit?${query}`)).status())
  }
})
