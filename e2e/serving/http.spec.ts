/** What the server says beside its pages: methods, errors, caches, other sites, and what it refuses to compute. */
import { connect } from 'node:net'
import { expect, test } from '../test'

const QUERY = 'study=efficiency-milestones'

test('everything is read only, and says so', async ({ request }) => {
  for (const path of ['/', '/explore', `/api/v1/points.csv?${QUERY}`, '/studies/imagenet/rows.csv']) {
    const answer = await request.post(path, { data: 'x' })
    expect(answer.status(), path).toBe(405)
    expect(answer.headers()).toMatchObject({ allow: 'GET, HEAD, OPTIONS', 'content-type': 'application/problem+json' })
  }
  const asked = await request.fetch(`/api/v1/points.csv?${QUERY}`, { method: 'OPTIONS' })
  expect(asked.status()).toBe(204)
  expect(asked.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': 'If-None-Match, Accept, Content-Type, Prefer',
  })
})

test('every error of the API is a document whose type can be read', async ({ request }) => {
  for (const [path, status, kind] of [
    [`/api/v1/fit?${QUERY}&level=2`, 400, 'bad-query'],
    [`/api/v1/fit?${QUERY}&__proto__=1`, 400, 'bad-query'],
    ['/api/v1/fit?study=local-0123456789ab', 404, 'local-data'],
    ['/api/v1/fit.docx', 404, 'unknown-file'],
    ['/api/v2/fit', 404, 'unknown-path'],
    ['/api/v1/a/b', 404, 'unknown-path'],
    ['/api/v1/fit?draws=10000&seed=77', 422, 'too-many-draws'],
  ] as const) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(status)
    expect(answer.headers()['content-type'], path).toBe('application/problem+json')
    const problem = await answer.json()
    expect(problem).toMatchObject({ title: kind, status })
    expect(await (await request.get(problem.type)).text()).toContain(kind)
  }
})

test('the root of the API leads to its page, and what phones ask for is there', async ({ request }) => {
  const root = await request.get('/api/v1', { maxRedirects: 0 })
  expect([root.status(), root.headers()['location']]).toEqual([308, '/api'])
  for (const path of ['/manifest.webmanifest', '/apple-icon.png']) expect((await request.get(path)).status()).toBe(200)
})

test('what can’t be drawn in time is refused at once, and the most that can is answered', async ({ request }) => {
  const start = performance.now()
  const { most } = await (await request.get('/api/v1/fit?draws=10000&seed=78')).json()
  expect(performance.now() - start).toBeLessThan(3000) // a refusal draws nothing; the draws would take some 20 s
  expect(most).toBeGreaterThan(500)
  expect(most).toBeLessThan(10_000)
})

test('draws are made while nobody waits, and tell how far they are', async ({ request }) => {
  const query = `study=imagenet&interval=bootstrap&draws=300&seed=${Date.now() % 1e6}`
  const far = async () => (await request.get(`/api/v1/progress/fit?${query}`)).json()
  expect(await far()).toMatchObject({ file: `/api/v1/fit?${query}` })
  await expect.poll(async () => (await far()).state, { timeout: 60_000 }).toBe('done')
  const { fit } = await (await request.get(`/api/v1/fit?${query}`)).json()
  expect(fit.bootstrap.draws).toBe(300)
})

test('a view of which no draws are asked is answered', async ({ request }) => {
  const answer = await request.get('/api/v1/fit?study=training-runs&estimator=quantile&draws=0')
  expect(answer.status()).toBe(200)
})

test('a view that is known is not made again', async ({ request }) => {
  const path = `/api/v1/fit?${QUERY}`
  const { etag = '' } = (await request.get(path)).headers()
  expect(etag).toMatch(/^"[\w-]{27}"$/)
  for (const held of [etag, `W/${etag}`, `"other", W/${etag}`, '*']) {
    const answer = await request.get(path, { headers: { 'If-None-Match': held } })
    expect(answer.status(), held).toBe(304)
    expect(answer.headers().etag).toBe(etag)
  }
  expect((await request.get(path, { headers: { 'If-None-Match': '"other"' } })).status()).toBe(200)
  expect((await request.get(`${path}&level=0.9`)).headers().etag).not.toBe(etag)
})

test('a page is the same for all who ask, and names its own scripts', async ({ request }) => {
  const path = '/explore?study=imagenet&level=0.93'
  const first = await request.get(path)
  const again = await request.get(path)
  expect(await again.text()).toBe(await first.text())
  const { etag = '', 'content-security-policy': policy = '' } = again.headers()
  expect([policy, again.headers().vary]).toEqual([
    first.headers()['content-security-policy'],
    expect.stringMatching(/^rsc, .*Accept-Encoding$/),
  ])
  expect(policy).toMatch(/script-src 'self'( 'sha256-[\w+/]{43}=')+;/)
  expect((await request.get(path, { headers: { 'If-None-Match': etag } })).status()).toBe(304)
  for (const spelled of ['level=0.930&study=imagenet', 'study=imagenet&method=inverse&level=0.93']) {
    const same = await request.get(`/explore?${spelled}`)
    expect([same.headers().etag, await same.text()]).toEqual([etag, await first.text()])
  }
  const data = await request.get(path, { headers: { RSC: '1' } }) // what the router asks for between two pages
  expect(data.headers()['content-type']).toBe('text/x-component')
})

test('an answer is kept for ever only where its link pins all that moves it', async ({ request }) => {
  const { data } = await (await request.get(`/api/v1/fit?${QUERY}`)).json()
  const pins = `data=${data.version}&engine=${data.engine}`
  const kept = async (path: string) => (await request.get(path)).headers()['cache-control']
  expect(await kept(`/api/v1/chart.svg?${QUERY}&${pins}`)).toBe('public, max-age=31536000, immutable')
  expect(await kept(`/api/v1/chart.svg?${QUERY}`)).toBe('public, max-age=0, must-revalidate')
  // Measured laws lean on other tables, and so does whether a trend is current.
  expect(await kept(`/api/v1/chart.svg?${QUERY}&${pins}&law=fp32-per-usd`)).toBe('public, max-age=300')
  expect(await kept(`/api/v1/fit?${QUERY}&${pins}`)).toBe('public, max-age=300')
  const rows = `/studies/${data.study}/rows.csv`
  expect(await kept(`${rows}?v=${data.version}`)).toBe('public, max-age=31536000, immutable')
  expect(await kept(rows)).toBe('public, max-age=300')
  for (const path of ['/methods', '/', '/explore', '/literature', '/scaling-law'])
    expect(await kept(path), path).toContain('s-maxage=300')
  expect(await kept('/explore?study=local-0123456789ab')).toContain('no-store')
})

test('other sites may read files, with the headers that tell what they are', async ({ request }) => {
  for (const path of [`/api/v1/points.csv?${QUERY}`, '/studies/imagenet/rows.csv', '/api/v1/fit.docx']) {
    const headers = (await request.get(path)).headers()
    expect(headers['access-control-allow-origin'], path).toBe('*')
    expect(headers['access-control-expose-headers'], path).toContain('ETag')
  }
})

test('text is sent compressed', async ({ request }) => {
  for (const path of ['/', '/api/v1/fit', '/api/v1/chart.svg', '/studies/training-runs/rows.csv']) {
    const headers = (await request.get(path)).headers()
    expect(headers['content-encoding'], path).toMatch(/gzip|br/)
    expect(headers.vary, path).toContain('Accept-Encoding')
  }
})

/** The whole answer to a request as it is written here. */
const said = (...lines: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    const { hostname, port } = new URL(test.info().project.use.baseURL ?? '')
    const socket = connect(Number(port), hostname, () =>
      socket.write([...lines, 'Connection: close', '', ''].join('\r\n')),
    )
    socket.on('data', (bytes) => (text += String(bytes)))
    socket.on('end', () => resolve(text))
    socket.on('error', reject)
  })

test('no answer holds the host that a client writes', async () => {
  for (const host of ['evil.example', 'x:99999', '[::::]', 'xn--'])
    for (const path of ['/explore?study=imagenet', '/api/v1/fit?study=imagenet', '/api/v1/chart.svg?study=imagenet']) {
      const text = await said(`GET ${path} HTTP/1.1`, `Host: ${host}`)
      expect(text, `${host} ${path}`).toMatch(/^HTTP\/1.1 200 /)
      expect(text, `${host} ${path}`).not.toContain(host)
    }
  expect(await said('GET http://evil.example/explore HTTP/1.1', 'Host: evil.example')).not.toContain('evil.example')
})

test('headers of the router change no file, and nothing is optimised on request', async ({ request }) => {
  expect((await request.get(`/api/v1/fit?${QUERY}`, { headers: { RSC: '1' }, maxRedirects: 0 })).status()).toBe(200)
  expect((await request.get('/_next/image?url=%2Ficon.svg&w=64&q=75')).status()).toBe(404)
})

test('a parameter by any name is called what it is', async ({ page, request }) => {
  await page.goto('/explore?constructor=1&__proto__=2')
  await expect(page.getByText('__proto__').first()).toBeVisible()
  await expect(page.getByText('constructor').first()).toBeVisible()
  expect(await page.content()).not.toContain('native code')
  const many = Array.from({ length: 2000 }, (_, i) => `a${i}`).join('&')
  const answer = await request.get(`/api/v1/fit?${many}`)
  expect((await answer.body()).length).toBeLessThan(10_000)
})

test('crawlers are told what is computed for each who asks', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain('Disallow: /api/')
  expect(robots).toContain('Disallow: /explore?')
})

test('those who watch the server are told how it is', async ({ request }) => {
  expect(await (await request.get('/healthz')).text()).toBe('ok\n')
  expect(await (await request.get('/readyz')).text()).toBe('ready\n')
})
