import { ALEXNET, expect, openControls, test } from '../test'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the overview answers', async ({ page, request }) => {
    const { text } = await (await request.get('/api/v1/fit')).json()
    await page.goto('/')
    await expect(page.locator('h1')).toContainText(/halves every \d+\.\d/)
    expect(text.title).toContain((await page.locator('h1').textContent())?.match(/\d+\.\d/)?.[0] ?? 'a number')
    expect(await page.locator('svg').count()).toBeGreaterThan(0)
  })

  test('a deep link holds its number, its points and its table', async ({ page }) => {
    await page.goto(`/explore?${ALEXNET}`)
    await expect(page.getByTestId('subtitle')).toContainText('15.68')
    const chart = page.locator('[data-chart="static-wide"] svg')
    await expect(chart).toBeVisible()
    expect(await chart.locator('[data-role="record"]').count()).toBe(6)
    await expect(page.locator('section[aria-labelledby="rows-used"] tbody tr')).toHaveCount(6)
  })

  for (const [tab, words] of [
    ['residuals', 'The points that matter most'],
    ['method', 'Start from the'],
    ['break', 'Is one slope enough?'],
  ] as const)
    test(`a link to the tab ${tab} shows what the tab says`, async ({ page }) => {
      await page.goto(`/explore?${ALEXNET}&tab=${tab}`)
      await expect(page.locator(`#panel-${tab}`).getByText(words).first()).toBeVisible()
    })

  test('what would give a view without a trend more points is a link to it', async ({ page }) => {
    await page.goto('/explore?study=benchmarks&threshold=0.8&to=2023-01-01')
    await page.getByTestId('remedies').getByRole('link', { name: 'widen the dates' }).click()
    await expect(page).toHaveURL(/\/explore\?study=benchmarks&threshold=0\.8$/)
    await expect(page.getByTestId('remedies')).toHaveCount(0)
  })

  test('the form works as a form', async ({ page }) => {
    await page.goto(`/explore?${ALEXNET}`)
    await openControls(page, 'Which line')
    await page.locator('select[name="level"]').selectOption('0.9')
    await page.getByRole('button', { name: 'Show this view' }).click()
    await expect(page.getByTestId('subtitle')).toContainText('13.72 to 18.31')
    await expect(page.getByRole('status', { name: 'Ignored parts of the link' })).toHaveCount(0)
  })
})

test('curl of a deep link gets the number and the points', async ({ request }) => {
  for (const [query, number] of [
    [ALEXNET, '15.68'],
    ['study=imagenet', '9.06'],
    ['', '8.68'],
  ]) {
    const html = await (await request.get(`/explore?${query}`)).text()
    expect(html).toContain(number)
    expect(html).toMatch(/<svg[^]*data-role="(record|used)"/)
  }
})
