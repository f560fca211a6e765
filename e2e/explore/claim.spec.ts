import { complaintsAbout } from '../complaints'
import { expect, test } from '../test'

const address = (text: string, view?: string) =>
  `/claim?text=${encodeURIComponent(text)}${view === undefined ? '' : `&view=${encodeURIComponent(view)}`}`

test.describe('a claim', () => {
  test('is typed, understood, drawn and judged, and its link keeps it', async ({ page }) => {
    await page.goto('/claim')
    await page.getByLabel('The claim').fill('halves every 5 months')
    await page.getByLabel('Held against').selectOption('study=imagenet')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Check' }).click()
    await expect(page.getByTestId('understood')).toContainText('halving every 5.0 months')
    await expect(page.getByTestId('verdict')).toHaveAttribute('data-verdict', 'too-fast')
    await expect(page.getByTestId('claim-chart').locator('svg').first()).toBeVisible()
    const link = page.url()
    await page.goto('/methods')
    await page.goto(link)
    await expect(page.getByTestId('verdict')).toHaveAttribute('data-verdict', 'too-fast')
    await expect(page.getByLabel('The claim')).toHaveValue('halves every 5 months')
  })

  for (const [text, understood] of [
    ['halves every 8 months since 2014', 'halving every 8.0 months, since 2014'],
    ['4x a year', 'every 6.0 months'],
    ['算力需求每8个月减半', 'halving every 8.0 months'],
    ['10x cheaper per year', 'halving every 3.6 months'],
    ['Moore’s law', 'every 24.0 months'],
  ] as const)
    test(`"${text}" needs no script to be judged`, async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false })
      const page = await context.newPage()
      await page.goto(address(text))
      await expect(page.getByTestId('understood')).toContainText(understood)
      await expect(page.getByTestId('verdict')).toBeVisible()
      await context.close()
    })

  test('tells with which choices it would hold', async ({ page }) => {
    await page.goto(address('halves every 16 months', 'study=efficiency-milestones'))
    await expect(page.getByTestId('holding')).toContainText(/Of \d+ combinations/, { timeout: 60_000 })
    await expect(page.locator('#choices tbody tr').first()).toBeVisible()
  })

  test('asks for what is missing, and says what it could not read', async ({ page }) => {
    await page.goto(address('10x cheaper'))
    await expect(page.getByTestId('problem')).toContainText('in what time')
    await page.goto(address('halves every 8 months says my aunt'))
    await expect(page.getByText('Not read: says, my, aunt.')).toBeVisible()
  })

  test('is opened by every published estimate that has a time', async ({ page }) => {
    await page.goto('/literature?q=AlexNet+level&group=none')
    await page.locator('summary').first().click()
    await page
      .getByRole('link', { name: /^Check this claim/ })
      .first()
      .click()
    await expect(page).toHaveURL(/\/claim\?text=halves%20every%2016%20months&view=study%3Dimagenet/)
    await expect(page.getByTestId('verdict')).toBeVisible()
  })

  for (const colorScheme of ['light', 'dark'] as const)
    test(`is accessible and fits a narrow phone in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 360, height: 740 })
      await page.goto(address('halves every 8 months since 2014', 'study=imagenet'))
      expect(await complaintsAbout(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    })
})
