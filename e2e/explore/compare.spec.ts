import { complaintsAbout } from '../complaints'
import { expect, test } from '../test'

const viewsOf = (...queries: readonly string[]) => queries.map((query) => `view=${encodeURIComponent(query)}`).join('&')
const MMLU = ['study=benchmarks&threshold=0.6', 'study=benchmarks&threshold=0.61']
const answers = '#answers tbody tr'

test.describe('a comparison', () => {
  test('asks without a view whether parameters are a good measure, and needs no script', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto('/compare')
    await expect(page.getByTestId('finding')).toContainText('parameter count')
    await expect(page.locator(answers)).toHaveCount(2)
    await expect(page.getByTestId('panels').locator('svg[data-plot]:visible')).toHaveCount(2)
    await expect(page.locator('#differences tbody tr')).toContainText('in both')
    await context.close()
  })

  test('tells two views apart: 0.60 to 0.61 loses Gopher', async ({ page }) => {
    await page.goto(`/compare?${viewsOf(...MMLU)}`)
    await expect(page.getByTestId('told-apart')).toContainText('60 % to 61 %')
    await expect(page.getByTestId('told-apart')).toContainText('10.3 months')
    await expect(page.getByTestId('told-apart')).toContainText('without Gopher (does not reach the threshold)')
    await expect(page.getByTestId('layers')).toBeVisible()
    await page.getByRole('link', { name: 'side by side' }).click()
    await expect(page.getByTestId('panels')).toBeVisible()
    await expect(page).toHaveURL(/chart=multiples/)
  })

  test('gains a view by one click, by name and by its link, and loses it again', async ({ page }) => {
    await page.goto(`/compare?${viewsOf(MMLU[0] ?? '')}`)
    await expect(page.locator(answers)).toHaveCount(1)
    await page.getByRole('link', { name: 'MMLU by parameter count' }).click()
    await expect(page.locator(answers)).toHaveCount(2)
    await page.getByLabel('Add a series at its default view').selectOption({ label: 'GSM8K' })
    await page.locator('form', { hasText: 'Add a series' }).getByRole('button').click()
    await expect(page.locator(answers)).toHaveCount(3)
    await page
      .getByLabel('Add a view by its link')
      .fill('https://any.example/explore?study=imagenet&threshold=0.25#sweep')
    await page.keyboard.press('Enter')
    await expect(page.locator(answers)).toHaveCount(4)
    await page.getByRole('link', { name: /^Remove A/ }).click()
    await expect(page.locator(answers)).toHaveCount(3)
  })

  test('is reached from the workbench, and leads back to each of its views', async ({ page }) => {
    await page.goto('/explore?study=imagenet&threshold=0.25')
    await page.getByRole('link', { name: 'Compare this view' }).click()
    await expect(page).toHaveURL(/\/compare\?view=study%3Dimagenet%26threshold%3D0\.25$/)
    await page.getByRole('link', { name: /^Open A/ }).click()
    await expect(page).toHaveURL('/explore?study=imagenet&threshold=0.25')
  })

  test('names what of its link it can’t read, and the API refuses the same', async ({ page, request }) => {
    const query = `${viewsOf('study=imagenet&threshold=much')}&chart=pie`
    await page.goto(`/compare?${query}`)
    const notice = page.getByRole('status', { name: 'Ignored parts of the link' })
    for (const part of ['threshold', 'chart']) await expect(notice).toContainText(part)
    const refused = await request.get(`/api/v1/compare?${query}&${viewsOf('study=local-0123456789ab')}`)
    expect(refused.status()).toBe(400)
    expect(((await refused.json()) as { ignored: unknown[] }).ignored).toHaveLength(3)
  })

  test('has files that say what the page says', async ({ page, request }) => {
    await page.goto(`/compare?${viewsOf(...MMLU)}`)
    const finding = (await page.getByTestId('finding').textContent())?.replace(/\.$/, '')
    const json = await (await request.get(`/api/v1/compare?${viewsOf(...MMLU)}`)).json()
    expect(json).toMatchObject({ title: finding, views: [{ id: 'A' }, { id: 'B' }] })
    for (const [file, type] of [
      ['answers.csv', 'text/csv'],
      ['differences.csv', 'text/csv'],
      ['chart.svg', 'image/svg+xml'],
      ['chart.png', 'image/png'],
    ] as const) {
      const answer = await request.get(`/api/v1/compare/${file}?${viewsOf(...MMLU)}`)
      expect(answer.status(), file).toBe(200)
      expect(answer.headers()['content-type']).toContain(type)
    }
    expect((await request.get('/api/v1/compare/nothing')).status()).toBe(404)
  })

  for (const colorScheme of ['light', 'dark'] as const)
    test(`is accessible and fits a narrow phone in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 360, height: 740 })
      await page.goto(`/compare?${viewsOf(...MMLU, 'study=benchmarks&benchmark=gsm8k')}`)
      expect(await complaintsAbout(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    })
})
