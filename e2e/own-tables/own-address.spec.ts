import { expect, test } from '../test'

test('a table is fetched from an address by the browser and read', async ({ page, baseURL }) => {
  await page.goto('/import')
  await page.getByLabel(/from the web/i).fill(`${baseURL}/studies/efficiency-milestones/rows.csv`)
  await page.keyboard.press('Enter')
  await expect(page.getByText('rows.csv', { exact: false }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: /open in the workbench/i })).toBeVisible()
})

test('a file of another site is read where that site lets pages read it', async ({ page }) => {
  const csv = 'model,date,compute (FLOP)\na,2020-01-01,4e20\nb,2021-01-01,2e20\nc,2022-01-01,1e20\n'
  await page.route('https://tables.example.org/own.csv', (route) =>
    route.fulfill({ body: csv, headers: { 'access-control-allow-origin': '*', 'content-type': 'text/csv' } }),
  )
  await page.goto('/import')
  await page.getByLabel(/from the web/i).fill('https://tables.example.org/own.csv')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /open in the workbench/i }).click()
  await expect(page.getByTestId('subtitle')).toContainText('n\u00a03')
})
