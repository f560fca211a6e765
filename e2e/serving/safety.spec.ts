import { expect, test } from '../test'

const PAGES = [
  '/',
  '/explore',
  '/studies',
  '/studies/efficiency-milestones',
  '/literature',
  '/replications',
  '/methods',
  '/api',
  '/import',
  '/no-such-page',
]

for (const path of PAGES)
  test(`${path} sends a strict policy and keeps it`, async ({ request }) => {
    const headers = (await request.get(path)).headers()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toMatch(/script-src 'self' '(nonce|sha256)-/)
    const scripts = policy.split(';').find((part) => part.trim().startsWith('script-src')) ?? ''
    expect(scripts).not.toContain('unsafe')
    expect(policy).toContain("frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
    expect(headers['x-powered-by']).toBeUndefined()
  })

test('text in the address is never markup', async ({ page }) => {
  await page.goto('/explore?threshold=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&%3Cb%3Ebold%3C%2Fb%3E=1')
  await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible()
  expect(await page.locator('main img, main b').count()).toBe(0)
})

test('files of the API carry a policy under which nothing runs', async ({ request }) => {
  for (const path of ['fit', 'fit.csv', 'points.csv', 'chart.svg', 'chart.png']) {
    const headers = (await request.get(`/api/v1/${path}?study=efficiency-milestones`)).headers()
    expect(headers['content-security-policy'], path).toContain("default-src 'none'")
    expect(headers['x-content-type-options'], path).toBe('nosniff')
  }
})

test('no cell of any CSV begins as a formula', async ({ request }) => {
  for (const path of [
    '/api/v1/points.csv?study=training-runs&rows=all',
    '/api/v1/fit.csv?study=training-runs',
    '/studies/training-runs/rows.csv',
    '/studies/benchmarks/rows.csv',
  ]) {
    const csv = await (await request.get(path)).text()
    const formulas = csv.match(/(^|,|\n)"?[=@\t][^,\n]*/g) ?? []
    expect(formulas, path).toEqual([])
  }
})
