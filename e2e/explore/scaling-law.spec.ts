import { expect, test } from '../test'

/** Ends to the digit that ten thousand draws support (the drawn ends lie at 3.96, 16.15 and 3.14, 31.8). */
const ENDS = { '': /^4 to 16$/, 'solver=converged': /^3\.1 to 30$/ } as const

test.describe('the scaling law in full', () => {
  test('shows what the workbench and the API answer', async ({ page, request }) => {
    await page.goto('/scaling-law')
    const solvers = page.getByRole('table', { name: 'Both solvers' })
    for (const [column, query] of [
      [1, ''],
      [2, 'solver=converged'],
    ] as const) {
      const { fit } = await (await request.get(`/api/v1/fit?${query}`)).json()
      const row = solvers.getByRole('row', { name: 'Compute needed halves in' })
      await expect(row.getByRole('cell').nth(column - 1)).toHaveText(fit.halvingTime.months.toFixed(2))
      const interval = solvers
        .getByRole('row', { name: '95 % interval, papers drawn' })
        .getByRole('cell')
        .nth(column - 1)
      await expect(interval).toHaveText(ENDS[query])
    }
    await expect(page.getByRole('table', { name: 'All structures of the scaling law' }).getByRole('row')).toHaveCount(
      21,
    )
  })

  test('predicts the losses that the authors print for two models of the form', async ({ page }) => {
    await page.goto('/scaling-law')
    await page.locator('select[name="from"]').selectOption('gpt-2-1542m-wt103')
    await page.locator('select[name="to"]').selectOption('gopher-280b-wt103')
    await page.getByRole('button', { name: 'Split the difference' }).click()
    await expect(page).toHaveURL(/from=gpt-2-1542m-wt103&to=gopher-280b-wt103/)
    // Losses of the two in the notebook: 2.771 and 2.006.
    await expect(page.locator('#split')).toContainText('from 2.771 to 2.006 nats')
    await expect(page.getByRole('status')).toHaveCount(0)
  })

  test('says which model of a link it does not know', async ({ page }) => {
    await page.goto('/scaling-law?from=no-such-model&to=chinchilla-wt103')
    await expect(page.getByRole('status')).toContainText('no-such-model')
    await expect(page.locator('#split')).toContainText('From GPT-2 (1542M) to Chinchilla')
  })
})

test('the scaling law in full needs no script', async ({ request }) => {
  const html = await (await request.get('/scaling-law')).text()
  expect(html).toContain('8.68')
  expect(html).toContain('6.08')
})
