import { readFileSync } from 'node:fs'
import { renderPng } from '@/app/_server/answers/render-png'
import type { Page } from '@playwright/test'
import { expect, test } from '../test'
import { pixelsOf } from './pixels'

/** The six AlexNet rows as a German spreadsheet writes them, with one broken date and one negative cost. */
const CSV = readFileSync('e2e/own-tables/german.csv', 'utf8')

test('a pasted CSV with semicolons and decimal commas gives 15.68 months and two listed rejects', async ({ page }) => {
  await page.goto('/import')
  await page.getByText('Paste rows instead').click()
  await page.getByRole('textbox', { name: /rows with a header/i }).fill(CSV)
  await page.getByRole('button', { name: /read/i }).click()
  // One table a kind of fault.
  for (const [value, line] of [
    ['31.02.2018', '8'],
    ['-0,5', '9'],
  ] as const) {
    const rejects = page.getByRole('table').filter({ hasText: value }).filter({ hasText: 'Read it as' })
    await expect(rejects.locator('tbody tr')).toHaveCount(1)
    await expect(rejects).toContainText(line)
  }

  await page.getByRole('button', { name: /open in the workbench/i }).click()
  await expect(page).toHaveURL(/study=local-[0-9a-f]{12}/)
  const subtitle = page.getByTestId('subtitle')
  for (const text of ['15.68', '13.22 to 19.28', 'n\u00a06', 'R²\u00a00.98']) await expect(subtitle).toContainText(text)

  await page.reload()
  await expect(subtitle).toContainText('15.68')
  const bytesOf = async (button: string) => {
    await page.getByText('Export', { exact: true }).click() // a chosen file closes the menu
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(button.startsWith('PNG') ? /\.png$/ : /\.svg$/)
    return readFileSync(await file.path())
  }
  // Drawn in the browser, and once more by the server's build of the renderer: the same pixels to the byte.
  const [png, svg] = [await bytesOf('PNG picture'), await bytesOf('SVG picture')]
  expect(pixelsOf(png).equals(pixelsOf(await renderPng(svg.toString('utf8'), 2)))).toBe(true)

  // Shown before it is downloaded, in the size that is chosen.
  await page.getByText('Export', { exact: true }).click()
  const preview = page.getByRole('img', { name: 'As it will be' }).locator('image')
  const first = await preview.getAttribute('href')
  await page.getByLabel('Size').first().selectOption({ label: 'Square post' })
  await expect(preview).not.toHaveAttribute('href', first ?? '')
  expect(await sizeOf(page, await preview.getAttribute('href'))).toEqual([1080, 1080])

  await page.goto(page.url().replace(/$/, '#?tab=residuals'))
  await page.reload()
  await page.getByRole('tabpanel').getByText('Download this chart').click()
  const ofTab = page.getByRole('img', { name: 'The chart as its file has it' })
  await expect(ofTab).toHaveAttribute('src', /^blob:/)
  expect((await sizeOf(page, await ofTab.getAttribute('src')))[0]).toBeGreaterThan(300)
})

/** Pixels of a picture at an address that only the page can open. */
const sizeOf = (page: Page, address: string | null): Promise<readonly number[]> =>
  page.evaluate(async (src) => {
    const image = new Image()
    image.src = src
    await image.decode()
    return [image.naturalWidth, image.naturalHeight]
  }, address ?? '')

test('a local link without its file asks for it', async ({ page }) => {
  await page.goto('/explore?study=local-0123456789ab')
  await expect(page.getByText('local-0123456789ab').or(page.getByText('0123456789ab')).first()).toBeVisible()
  await expect(page.locator('input[type="file"]')).toHaveCount(1)
})

test('what is asked of an own file is sent to no server', async ({ page }) => {
  await page.goto('/import')
  await page.getByText('Paste rows instead').click()
  await page.getByRole('textbox', { name: /rows with a header/i }).fill(CSV)
  await page.getByRole('button', { name: /read/i }).click()
  await page.getByRole('button', { name: /open in the workbench/i }).click()
  const subtitle = page.getByTestId('subtitle')
  await expect(subtitle).toContainText('n\u00a06')
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url(), request.headers().referer ?? ''))

  await page.getByRole('button', { name: 'Leave out AlexNet' }).click()
  await expect(subtitle).toContainText('n\u00a05')
  await expect(page).toHaveURL(/explore\?study=local-[0-9a-f]{12}#\?exclude=line-2$/)
  await page.reload()
  await expect(subtitle).toContainText('n\u00a05')
  await page.getByRole('tab', { name: /residuals/i }).click()
  await expect(page).toHaveURL(/#\?exclude=line-2&tab=[a-z]+$/)
  await page.goBack()
  await page.goBack()
  await expect(subtitle).toContainText('n\u00a06')

  const address = new URL(page.url())
  await page.goto(`${address.pathname}${address.search}&exclude=line-3`) // a link of the old form, kept as a bookmark
  await expect(subtitle).toContainText('n\u00a05')
  await expect(page).toHaveURL(/explore\?study=local-[0-9a-f]{12}#\?exclude=line-3$/)
  expect(sent.filter((url) => url.includes('line-2'))).toEqual([])
})
