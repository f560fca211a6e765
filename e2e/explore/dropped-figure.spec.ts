import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '../test'

/** A file let go over the middle of the page, as from a desktop. */
async function drop(page: Page, name: string, type: string, body: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ([text, fileName, media]) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
      const transfer = new DataTransfer()
      transfer.items.add(new File([bytes], fileName, { type: media }))
      return transfer
    },
    [body.toString('base64'), name, type] as const,
  )
  // Whoever takes files says so of what is held over it; before its program is there, nobody does.
  const taken = () =>
    page.evaluate((dataTransfer) => {
      const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true })
      return document.querySelector('main')?.dispatchEvent(over) === false
    }, data)
  await expect.poll(taken).toBe(true)
  await page.locator('main').dispatchEvent('drop', { dataTransfer: data })
}

const COMPARED = ['study=imagenet', 'study=efficiency-milestones']
  .map((one) => `view=${encodeURIComponent(one)}`)
  .join('&')
const FILES = [
  ['chart.png', 'study=imagenet', /\/explore\?study=imagenet&/, /Recomputed: identical/],
  ['chart.svg', 'study=imagenet&of=sweep', /\/explore\?.*tab=sweep/, /Recomputed: identical/],
  ['chart.pdf', 'study=imagenet', /\/explore\?study=imagenet&/, /Recomputed: identical/],
  ['compare/chart.png', COMPARED, /\/compare\?view=/, /Recomputed: every view is identical/],
  ['compare/chart.svg', COMPARED, /\/compare\?view=/, /Recomputed: every view is identical/],
  ['compare/chart.pdf', COMPARED, /\/compare\?view=/, /Recomputed: every view is identical/],
  ['charts/literature.png', 'direction=halving', /\/literature\?direction=halving$/, null],
] as const

for (const [file, query, address, says] of FILES)
  test(`${file}?${query.slice(0, 30)} dropped on any page opens what it shows`, async ({ page, request }) => {
    const answer = await request.get(`/api/v1/${file}?${query}`)
    expect(answer.status()).toBe(200)
    await page.goto('/methods')
    const name = file.replace('/', '-')
    await drop(page, name, answer.headers()['content-type'] ?? '', await answer.body())
    await expect(page).toHaveURL(address)
    if (says) await expect(page.getByRole('status').filter({ hasText: says })).toBeVisible()
  })

test('a table dropped on any page is read by the import', async ({ page }) => {
  await page.goto('/literature')
  await drop(page, 'f01.csv', 'text/csv', readFileSync('lib/data/import/cases/b02-wide-years.csv'))
  await expect(page).toHaveURL(/\/import$/)
  await expect(page.getByRole('heading', { name: 'f01.csv' })).toBeVisible()
})
