import { ALEXNET, expect, test } from '../test'

/** Hernandez & Brown (2020), the AlexNet level by our method: METHODS 9. */
const MONTHS = 15.68
const LEAVE_ONE_OUT = [16.8, 15.3, 15.5, 15.9, 15.5, 15.7]

test('page, JSON, CSV and picture say the same of the AlexNet level', async ({ page, request }) => {
  await page.goto(`/explore?${ALEXNET}`)
  await expect(page.locator('h1')).toContainText('halves every 15.7')
  const subtitle = page.getByTestId('subtitle')
  for (const text of ['15.68', '13.22 to 19.28', 'n\u00a06', 'R²\u00a00.98']) await expect(subtitle).toContainText(text)
  await expect(page.getByText('not counted: the source lists records only')).toBeVisible()
  await expect(page.locator('main')).toContainText('every 24\u00a0months 11-fold')

  const json = await (await request.get(`/api/v1/fit?${ALEXNET}`)).json()
  expect(json.fit.n).toBe(6)
  expect(json.fit.halvingTime.months).toBeCloseTo(MONTHS, 2)
  expect(json.fit.halvingTime.low).toBeCloseTo(13.22, 2)
  expect(json.fit.halvingTime.high).toBeCloseTo(19.28, 2)
  expect(json.fit.r2).toBeCloseTo(0.9823, 4)
  expect(json.fit).toMatchObject({ records: null, recordsUntested: 'source-lists-records-only' })
  expect(json.points.map((point: { withoutMonths: number }) => Number(point.withoutMonths.toFixed(1)))).toEqual(
    LEAVE_ONE_OUT,
  )
  expect(json.laws.find((law: { id: string }) => law.id === '24').gain).toBeCloseTo(11.26, 2)

  const fit = await (await request.get(`/api/v1/fit.csv?${ALEXNET}`)).text()
  expect(fit).toContain(`months_per_factor_two,${json.fit.halvingTime.months},months`)
  expect(fit).toContain(`months_low,${json.fit.halvingTime.low},months`)
  expect(fit).toContain(`r2,${json.fit.r2},`)
  const points = (await (await request.get(`/api/v1/points.csv?${ALEXNET}`)).text()).trim().split('\n')
  expect(points).toHaveLength(7)
  expect(points[1]).toContain(String(json.points[0].withoutMonths))

  const svg = await (await request.get(`/api/v1/chart.svg?${ALEXNET}`)).text()
  for (const text of ['15.68', '13.22 to 19.28', 'R²\u00a00.98', '11-fold']) expect(svg).toContain(text)
  expect(svg).not.toContain('by chance')
  expect(svg).toContain('Hernandez and Brown (2020)')
  expect(svg).toContain('/explore?study=efficiency-milestones')
})

test('every row with its reason can be had, and a 304 when nothing changed', async ({ request }) => {
  const response = await request.get('/api/v1/points.csv?study=benchmarks&rows=all')
  const lines = (await response.text()).trim().split('\n')
  expect(lines[0]).toMatch(/^id,used,excluded_reason,excluded_reason_text,/)
  const json = await (await request.get('/api/v1/fit?study=benchmarks')).json()
  expect(lines.length - 1).toBe(json.data.n)
  expect(json.data.n).toBe(json.data.used + json.data.leftOut.length)
  const etag = response.headers()['etag'] ?? ''
  expect(etag).toMatch(/^"[\w-]+"$/)
  const again = await request.get('/api/v1/points.csv?study=benchmarks&rows=all', {
    headers: { 'if-none-match': etag },
  })
  expect(again.status()).toBe(304)
})

test('the API refuses what it cannot read, and says why', async ({ request }) => {
  const response = await request.get('/api/v1/fit?threshold=abc&planet=Mars')
  expect(response.status()).toBe(400)
  expect(response.headers()['content-type']).toContain('application/problem+json')
  const { ignored } = await response.json()
  expect(ignored.map(({ parameter }: { parameter: string }) => parameter).sort()).toEqual(['planet', 'threshold'])
  expect((await request.get('/api/v1/fit?study=local-0123456789ab')).status()).toBe(404)
  expect((await request.get('/api/v1/chart.png?width=99999')).status()).toBe(400)
})
