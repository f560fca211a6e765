/** What a reader does before a part of the page has its program. */
import type { Page } from '@playwright/test'
import { ALEXNET, expect, test } from '../test'

/** Scripts that the page does not name come late, as over a slow line. */
async function slowLater(page: Page, address: string): Promise<void> {
  const html = await (await page.request.get(address)).text()
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const { pathname } = new URL(route.request().url())
    if (!html.includes(pathname)) await new Promise((later) => setTimeout(later, 2000))
    await route.continue()
  })
  await page.goto(address)
  await expect(page.locator('[data-chart="interactive"]')).toBeVisible()
}

test('a tab that is pressed before it can open opens once it can, and what was unfolded stays', async ({ page }) => {
  await slowLater(page, `/explore?${ALEXNET}`)
  await page.getByRole('tab', { name: 'Residuals' }).click()
  await page.locator('summary').filter({ hasText: 'Which line' }).click()
  await expect(page.locator('#panel-residuals')).toBeVisible()
  await expect(page).toHaveURL(/&tab=residuals$/)
  await expect(page.locator('details').filter({ hasText: 'Which line' }).first()).toHaveAttribute('open', '')
})

test('a menu chosen and a level typed before their program is there are taken, and the focus stays', async ({
  page,
}) => {
  await slowLater(page, '/explore?study=benchmarks')
  await page.locator('select[name="benchmark"]').selectOption('gsm8k')
  await expect(page).toHaveURL(/benchmark=gsm8k/)
  await expect(page.locator('h1')).toContainText('GSM8K')
  await page.reload()
  await expect(page.locator('[data-chart="interactive"]')).toBeVisible()
  const level = page.locator('input[name="threshold"]')
  await level.fill('40')
  await page.waitForTimeout(2500) // its program comes meanwhile
  await expect(level).toBeFocused()
  await expect(level).toHaveValue('40')
  await level.press('Enter')
  await expect(page).toHaveURL(/threshold=0\.4/)
})

test('a slider that is moved before its program is there moves the level', async ({ page }) => {
  await slowLater(page, '/explore?study=benchmarks')
  await page.getByRole('slider').first().focus()
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/threshold=/)
})

test('what is typed while the program comes is taken, whenever that is', async ({ page }) => {
  await page.goto('/explore?study=benchmarks')
  const level = page.locator('input[name="threshold"]')
  await expect(page.locator('[data-chart="interactive"]')).toBeVisible()
  // Each letter at another moment, some before and some after the field has been given its program.
  await level.press('ControlOrMeta+a')
  await level.pressSequentially('70', { delay: 3 })
  await level.press('Enter')
  await expect(page).toHaveURL(/threshold=0\.7$/)
})
