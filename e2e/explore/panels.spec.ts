import { complaintsAbout } from '../complaints'
import { ALEXNET, expect, test } from '../test'

const WORDS = '<b>Zebra</b> & co'

test('notes: added by hand, in the link, on the chart, in the picture, and in nothing that carries our name', async ({
  page,
  request,
}) => {
  await page.goto(`/explore?${ALEXNET}`)
  await expect(page.locator('[data-chart="interactive"]')).toBeVisible()
  const title = await page.title()
  const notes = page.getByTestId('notes')
  await notes.locator('summary').click()
  await notes.getByLabel('Words').fill(WORDS)
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('own-title')).toHaveText(`Reader’s note: ${WORDS}`)
  await notes.getByLabel('Where').selectOption({ label: 'At GoogLeNet' })
  await notes.getByLabel('Words').fill('look here')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-chart="interactive"] [data-role="note"]')).toContainText('reader’s notelook here')
  expect(new URL(page.url()).searchParams.getAll('note')).toHaveLength(2)
  expect(await page.title()).toBe(title)

  const html = await (await request.get(page.url())).text()
  const head = html.slice(0, html.indexOf('</head>'))
  expect(head).toContain('og:image')
  expect(head).not.toMatch(/Zebra|note=/)
  expect(html).not.toContain('<b>Zebra')
  const query = new URL(page.url()).search
  const picture = await (await request.get(`/api/v1/chart.svg${query}`)).text()
  expect(picture).toContain('&lt;b&gt;Zebra')
  const plain = await request.get(`/api/v1/chart.svg?${ALEXNET}`)
  expect(await plain.text()).not.toContain('Zebra')
  const [noted, bare] = await Promise.all(
    [`/api/v1/fit${query}`, `/api/v1/fit?${ALEXNET}`].map((at) => request.get(at)),
  )
  expect(noted?.headers().etag).toBe(bare?.headers().etag)
  expect(await noted?.text()).not.toContain('Zebra')

  expect(await complaintsAbout(page, { inside: '[data-testid="notes"]' })).toEqual([])
  await notes.getByRole('button', { name: /^Remove the note “<b>Zebra/ }).click()
  await expect(page.getByTestId('own-title')).toHaveCount(0)
  await page.goBack()
  await expect(page.getByTestId('own-title')).toBeVisible()
})

test('notes: a point’s card asks for one by keyboard', async ({ page }) => {
  await page.goto(`/explore?${ALEXNET}`)
  await page.locator('[data-chart="interactive"]').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Add a note' }).press('Enter')
  await expect(page.getByTestId('notes').getByLabel('Words')).toBeFocused()
  await page.keyboard.type('the first of them')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/note=row:[^&]+:the%20first%20of%20them$/)
})

test('the table is sorted, found in and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`/explore?${ALEXNET}`)
  await expect(page.locator('[data-chart="interactive"]')).toBeVisible()
  const table = page.locator('section[aria-labelledby="rows-used"]')
  const costs = () => table.locator('tbody td:nth-child(3)').allTextContents()
  const cost = table.locator('th[data-column="cost"]')
  const before = await costs()
  await cost.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(cost).toHaveAttribute('aria-sort', 'ascending')
  await page.keyboard.press('Enter')
  await expect(cost).toHaveAttribute('aria-sort', 'descending')
  expect(await costs()).toEqual(before) // the cost of records falls by date
  await table.getByRole('searchbox').fill('SHUFFLE')
  await expect(table.getByRole('status').first()).toHaveText('2 of 6 rows')
  const names = await table.locator('tbody th').allTextContents()
  expect(names).toHaveLength(2)
  await table.getByRole('button', { name: 'Copy for a sheet (TSV)' }).click()
  await expect(table.getByText('Copied')).toBeVisible()
  const tsv = await page.evaluate(() => navigator.clipboard.readText())
  expect(
    tsv
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[1]),
  ).toEqual(names)
})

test('a long table has the rows in sight, and says how many there are', async ({ page }) => {
  await page.goto('/explore?study=training-runs')
  await expect(page.locator('[data-chart="interactive"]')).toBeVisible()
  const table = page.locator('section[aria-labelledby="rows-used"]')
  await table.getByRole('button', { name: /^Show all \d+ rows$/ }).click()
  await expect(table.locator('table')).toHaveAttribute('aria-rowcount', /^\d{3,}$/)
  await expect(table.locator('tbody tr[aria-rowindex="2"]')).toBeVisible()
  expect(await table.locator('tbody tr').count()).toBeLessThan(80)
  await table.locator('[data-rows]').evaluate((frame) => frame.scrollTo(0, frame.scrollHeight))
  const last = await table.locator('table').getAttribute('aria-rowcount')
  await expect(table.locator(`tbody tr[aria-rowindex="${last}"]`)).toBeVisible()
})

test('the row under the pointer is marked in chart, table and residuals', async ({ page }) => {
  await page.goto(`/explore?${ALEXNET}`)
  const chart = page.locator('[data-chart="interactive"]')
  await expect(chart).toBeVisible()
  const row = page.locator('section[aria-labelledby="rows-used"] tbody tr').nth(1)
  await row.hover()
  await expect(chart.locator('[data-role="linked"]')).toHaveCount(1)
  await chart.focus()
  await page.keyboard.press('Home')
  await expect(page.locator('section[aria-labelledby="rows-used"] tr[data-pointed]')).toHaveCount(1)
  await page.goto(`/explore?${ALEXNET}&tab=residuals`)
  const dots = page.locator('#panel-residuals [data-role="residual"]')
  await expect(dots).toHaveCount(12)
  await dots.first().hover({ force: true })
  await expect(chart.locator('[data-role="linked"]')).toHaveCount(1)
})
