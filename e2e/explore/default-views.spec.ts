import { expect, test } from '../test'

/**
 * Default views against METHODS 9, 11 and the data notes, ends by the interval that answers (CHANGELOG); a tolerance of
 * half the last printed digit.
 */
const DEFAULTS = [
  { query: 'study=imagenet', months: 9.06, n: 102, low: 6.78, high: 12.5 },
  { query: 'study=training-runs', months: 5.51, n: 516, low: 5.1, high: 5.99 },
  { query: 'study=microprocessors', months: 23.94, n: 99, low: 23.27, high: 24.65 },
  { query: 'study=hardware', months: 32.34, n: 295, low: 24.73, high: 46.72 },
  { query: 'study=nanogpt-speedrun', months: 6.53, n: 89, low: 5.94, high: 7.26 },
  { query: 'study=inference-prices', months: 3.37, n: 9, low: 2.95, high: 8.68 },
  { query: 'study=efficiency-milestones&dates=checked', months: 15.76, n: 6, low: 13.25, high: 19.45 },
] as const

for (const { query, months, n, low, high } of DEFAULTS)
  test(`${query} gives ${months} months from ${n} rows`, async ({ request }) => {
    const { fit } = await (await request.get(`/api/v1/fit?${query}`)).json()
    expect(fit.n).toBe(n)
    expect(Math.abs(fit.halvingTime.months - months)).toBeLessThanOrEqual(0.005)
    expect(Math.abs(fit.halvingTime.low - low)).toBeLessThanOrEqual(0.005)
    expect(Math.abs(fit.halvingTime.high - high)).toBeLessThanOrEqual(0.005)
  })

test('the scaling law: the published fit and the minimum of its own objective', async ({ request }) => {
  const published = (await (await request.get('/api/v1/fit')).json()).fit
  expect(published.n).toBe(231)
  expect(Math.abs(published.objective - 0.0518129265)).toBeLessThan(1e-7)
  expect(published.halvingTime.months).toBeCloseTo(8.685, 3)
  expect(published.bootstrap.draws + published.bootstrap.failed).toBe(10_000)
  expect(published.halvingTime.low).toBeLessThan(published.halvingTime.months)
  const converged = (await (await request.get('/api/v1/fit?solver=converged&draws=20')).json()).fit
  expect(converged.objective).toBeLessThanOrEqual(0.0507222675)
  expect(converged.halvingTime.months).toBeCloseTo(6.075, 3)
})

test('the overview shows every study’s own number, each a link to its view', async ({ page, request }) => {
  await page.goto('/')
  for (const { query, months } of DEFAULTS.filter((one) => !one.query.includes('&'))) {
    const { text } = await (await request.get(`/api/v1/fit?${query}`)).json()
    expect(text.subtitle).toContain(months.toFixed(2))
    await expect(page.locator(`a[href="/explore?${query}"]`).first()).toBeVisible()
  }
})
