import { readFileSync } from 'node:fs'
import { renderPng } from '@/app/_server/answers/render-png'
import { expect, test } from '../test'
import { pixelsOf } from './pixels'

/** Names that stand in no request: neither rows nor what is asked of them leave the browser. */
const SECRET = 'Geheimnis'
const CSV = [
  'Model,Date,Training compute (FLOP)',
  `${SECRET} one,2012-06-01,2.7e17`,
  `${SECRET} two,2014-09-17,6.1e16`,
  `${SECRET} three,2017-04-17,2.4e16`,
  `${SECRET} four,2017-07-03,1.3e16`,
  `${SECRET} five,2018-06-30,1.0e16`,
  `${SECRET} six,2019-05-28,6.0e15`,
].join('\n')

test('an own file is compared with a bundled study, and its files are made, in the browser alone', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
  await page.goto('/import')
  await page.getByText('Paste rows instead').click()
  await page.getByRole('textbox', { name: /rows with a header/i }).fill(CSV)
  await page.getByRole('button', { name: /read/i }).click()
  await page.getByRole('button', { name: /open in the workbench/i }).click()
  await expect(page.getByTestId('subtitle')).toContainText('months')
  const [months = 'none'] = /\d+\.\d\d/.exec((await page.getByTestId('subtitle').textContent()) ?? '') ?? []

  await page.getByRole('link', { name: 'Compare this view' }).click()
  await expect(page).toHaveURL(/\/compare\?view=study%3Dlocal-[0-9a-f]{12}#\?view=/)
  await expect(page.locator('#answers tbody tr')).toHaveCount(1)
  await page.getByLabel('Add a series at its default view').selectOption({ label: 'ImageNet, top-1 error' })
  await page.locator('form', { hasText: 'Add a series' }).getByRole('button').click()
  const answers = page.locator('#answers tbody tr')
  await expect(answers).toHaveCount(2)
  await expect(answers.first()).toContainText(Number(months).toFixed(1))
  await expect(page.locator('#differences tbody tr')).toHaveCount(1)

  const bytesOf = async (name: string) => {
    const download = page.waitForEvent('download')
    await page.locator('#files').getByRole('button', { name, exact: true }).click()
    return readFileSync(await (await download).path())
  }
  const [png, svg] = [await bytesOf('PNG'), (await bytesOf('SVG')).toString('utf8')]
  // Drawn in the browser, and once more by the server's build of the renderer: the same pixels to the byte.
  expect(pixelsOf(png).equals(pixelsOf(await renderPng(svg, 1)))).toBe(true)
  const [, full = ''] = /"months":([\d.]+)/.exec((await bytesOf('JSON')).toString()) ?? []
  expect(Number(full).toFixed(2)).toBe(months)
  expect((await bytesOf('answers (CSV)')).toString()).toContain(full)
  expect((await bytesOf('report (HTML)')).toString()).toContain(months)
  expect((await bytesOf('differences (CSV)')).toString().trim().split('\n')).toHaveLength(2)

  await page.getByText('The picture as its file has it').click()
  await expect(page.locator('#files img')).toHaveAttribute('src', /^blob:/)
  await expect
    .poll(() => page.locator('#files img').evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(300)

  await page.getByRole('link', { name: 'side by side' }).click()
  await expect(page.getByTestId('panels')).toBeVisible()
  await page.goBack()
  await expect(page.getByTestId('layers')).toBeVisible()
  const address = page.url()
  await page.reload()
  await expect(answers).toHaveCount(2)
  expect(page.url()).toBe(address)
  expect(sent.filter((one) => one.includes(SECRET) || /POST|exclude/.test(one))).toEqual([])

  await page.getByRole('link', { name: /^Remove A/ }).click()
  await expect(page).toHaveURL(/\/compare\?view=study%3Dimagenet$/)
})

test('a comparison of a file that this browser does not keep says so', async ({ page }) => {
  await page.goto('/compare?view=study%3Dlocal-0123456789ab#?view=study%3Dlocal-0123456789ab')
  await expect(page.getByRole('alert').filter({ hasText: 'does not keep' })).toBeVisible()
})
