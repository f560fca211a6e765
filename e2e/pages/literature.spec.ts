import { expect, test } from '../test'

const rows = 'table tbody tr:not(:has(th[scope="rowgroup"]))'

test.describe('the literature', () => {
  test('shows what its address asks for, and no script is needed', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto('/literature')
    await expect(page.locator(rows)).toHaveCount(115)
    await page.locator('select[name="field"]').selectOption('hardware')
    await page.getByRole('searchbox').fill('price-performance')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect(page).toHaveURL(/field=hardware/)
    await expect(page.getByText(/^\d+ of 115 estimates/)).toBeVisible()
    expect(await page.locator(rows).count()).toBeLessThan(17)
    await context.close()
  })

  test('takes choices at once, as steps to go back by', async ({ page }) => {
    await page.goto('/literature')
    await page.getByRole('searchbox').fill('hernandez alexnet')
    await expect(page.locator(rows)).toHaveCount(1)
    await expect(page).toHaveURL(/\?q=hernandez\+alexnet$/)
    await page.getByRole('link', { name: 'Show all' }).click()
    await expect(page.locator(rows)).toHaveCount(115)
    await page.locator('select[name="direction"]').selectOption('doubling')
    await expect(page.locator(rows)).toHaveCount(33)
    await page.goBack()
    await expect(page.locator(rows)).toHaveCount(115)
  })

  test('names what it cannot read', async ({ page }) => {
    await page.goto('/literature?field=alchemy')
    await expect(page.getByRole('status', { name: 'Ignored parts of the link' })).toContainText('field=alchemy')
    await expect(page.locator(rows)).toHaveCount(115)
  })

  test('links ours to the view that gives it', async ({ page }) => {
    await page.goto('/literature?q=AlexNet+level&group=none')
    const ours = page.getByRole('link', { name: /^ours / }).first()
    const months = (await ours.textContent())?.match(/[\d.]+/)?.[0] ?? 'a number'
    await ours.click()
    await expect(page.getByTestId('subtitle')).toContainText(months)
  })
})

test('every replication has a verdict, and its view gives our number', async ({ page }) => {
  await page.goto('/replications')
  const verdicts = page.locator('td[data-verdict]')
  expect(await verdicts.count()).toBeGreaterThan(40)
  await page.getByRole('link', { name: 'ours 15.68 months' }).click()
  await expect(page.getByTestId('subtitle')).toContainText('15.68')
})
