import type { Locator } from '@playwright/test'
import { expect, openControls, test } from '../test'

/** What is typed stays in the field, marked, with the reason below it. */
async function expectRefused(field: Locator, typed: string, reason: string) {
  await expect(field).toHaveValue(typed)
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(reason)
}

test('a threshold is taken as a fraction or a percentage; anything else says why not', async ({ page }) => {
  await page.goto('/explore?study=benchmarks')
  await expect(page.locator('[data-chart="interactive"]')).toBeVisible()
  const field = page.locator('input[name="threshold"]')
  const type = async (text: string) => {
    await field.fill(text)
    await field.press('Enter')
  }
  for (const [text, percent] of [
    ['70', 70],
    ['65 %', 65],
    ['0,7', 70],
    ['.65', 65],
  ] as const) {
    await type(text)
    await expect(page).toHaveURL(new RegExp(`threshold=${percent / 100}$`))
    await expect(page.locator('h1')).toContainText(`${percent}\u00a0%`)
    await expect(field).toHaveAttribute('aria-invalid', 'false')
  }
  await type('abc')
  await expectRefused(field, 'abc', 'Expected a number.')
  await type('170')
  await expectRefused(field, '170', 'Expected a fraction between 0 and 1, or a percentage.')
  await expect(page).toHaveURL(/threshold=0\.65$/)
  await field.press('Escape')
  await expect(field).toHaveValue('0.65')
  await expect(field).toHaveAccessibleDescription('')
})

test('a law is taken in months; anything else says why not', async ({ page }) => {
  await page.goto('/explore?study=benchmarks')
  await expect(page.locator('[data-chart="interactive"]')).toBeVisible()
  await openControls(page, 'Against what')
  const field = page.getByRole('textbox', { name: 'Months per factor of two of another law' })
  const add = page.getByRole('button', { name: 'Add law' })
  for (const [text, reason] of [
    ['abc', 'Expected a number.'],
    ['-3', 'Expected months, 0.1 to 1200.'],
    ['0', 'Expected months, 0.1 to 1200.'],
    ['18', '18 months is compared with already.'],
  ] as const) {
    await field.fill(text)
    await add.click()
    await expectRefused(field, text, reason)
  }
  await field.fill('12,5')
  await add.click()
  await expect(page.getByRole('checkbox', { name: '12.5 months' })).toBeChecked()
  await expect(page).toHaveURL(/law=12\.5/)
  await expect(field).toHaveValue('')
})

test('dates that end before they begin are not taken, and taken together once they agree', async ({ page }) => {
  await page.goto('/explore?study=benchmarks')
  await expect(page.locator('[data-chart="interactive"]')).toBeVisible()
  await openControls(page, 'Which points')
  const from = page.getByLabel('from', { exact: true })
  const to = page.getByLabel('to', { exact: true })
  await from.fill('2023-01-01')
  await to.fill('2022-06-01')
  await to.press('Enter')
  await expectRefused(to, '2022-06-01', 'Before the start, 1 January 2023.')
  await expect(page).toHaveURL(/benchmarks&from=2023-01-01$/)
  await to.fill('2024-06-01')
  await to.press('Enter')
  await expect(page).toHaveURL(/from=2023-01-01&to=2024-06-01$/)
  await expect(to).toHaveAttribute('aria-invalid', 'false')

  // The whole window moved on: the start waits for its end.
  await from.fill('2024-07-01')
  await from.press('Enter')
  await expectRefused(from, '2024-07-01', 'After the end, 1 June 2024.')
  await to.fill('2025-06-01')
  await to.press('Enter')
  await expect(page).toHaveURL(/from=2024-07-01&to=2025-06-01$/)
  await expect(from).toHaveAttribute('aria-invalid', 'false')
})

test('where every row is fitted no level is held fixed, and it comes back with the next selection', async ({
  page,
}) => {
  await page.goto('/explore?study=benchmarks&threshold=0.7')
  await expect(page.locator('[data-chart="interactive"]')).toBeVisible()
  await openControls(page, 'Which points')
  await page.getByRole('radio', { name: 'every row' }).check()
  await expect(page).toHaveURL(/select=all/)
  await expect(page.getByRole('slider')).toHaveCount(0)
  await page.getByRole('radio', { name: 'records' }).check()
  await expect(page.locator('input[name="threshold"]')).toHaveValue('0.7')
})
