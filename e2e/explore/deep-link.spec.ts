import { renderAsync } from '@resvg/resvg-js'
import decode from 'qr/decode.js'
import { readFile } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import { ALEXNET, expect, test } from '../test'

const LINK = '/explore?study=benchmarks&threshold=0.5'

test('a deep link opens; the threshold moves chart, sentence, table and address together; back undoes it', async ({
  page,
}) => {
  await page.goto(LINK)
  const title = page.locator('h1')
  const subtitle = page.getByTestId('subtitle')
  await expect(title).toContainText('50\u00a0%')
  await expect(page.locator('[data-chart="interactive"]')).toBeVisible()
  const before = await state()

  const threshold = page.locator('input[name="threshold"]')
  await threshold.fill('0.7')
  await threshold.press('Enter')
  await expect(title).toContainText('70\u00a0%')
  await expect(page).toHaveURL(/threshold=0\.7/)
  const after = await state()
  expect(after.subtitle).not.toBe(before.subtitle)
  expect(after.rows).not.toEqual(before.rows)
  expect(after.records).not.toEqual(before.records)

  await page.goBack()
  await expect(title).toContainText('50\u00a0%')
  await expect(page).toHaveURL(/threshold=0\.5/)
  expect(await state()).toEqual(before)

  async function state() {
    const chart = page.locator('[data-chart="interactive"]')
    return {
      subtitle: await subtitle.textContent(),
      rows: await page.locator('section[aria-labelledby="rows-used"] tbody tr').allTextContents(),
      records: await chart
        .locator('[data-role="record"]')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-id'))),
    }
  }
})

test('dragging the slider is one step of the history', async ({ page }) => {
  await page.goto(LINK)
  await expect(page.locator('[data-chart="interactive"]')).toBeVisible()
  const slider = page.locator('input[type="range"]')
  await slider.focus()
  const length = await page.evaluate(() => history.length)
  const box = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2)
  await page.mouse.down()
  for (let step = 0; step <= 20; step++) await page.mouse.move(box.x + box.width * (0.5 + step / 80), box.y + 5)
  await page.mouse.up()
  await expect(page).not.toHaveURL(/threshold=0\.5$/)
  expect(await page.evaluate(() => history.length)).toBe(length + 1)
})

test('keys on the slider are one step of the history, and the name of the tab goes with the answer', async ({
  page,
}) => {
  await page.goto(LINK)
  await expect(page.locator('[data-chart="interactive"]')).toBeVisible()
  const answer = page.locator('h1')
  const before = await page.title()
  const slider = page.locator('input[type="range"]')
  await slider.focus()
  const length = await page.evaluate(() => history.length)
  for (let step = 0; step < 12; step++) await slider.press('ArrowRight')
  await expect(page).not.toHaveURL(/threshold=0\.5$/)
  await expect(answer).not.toContainText('50\u00a0%')
  await expect(page).not.toHaveTitle(before)
  const level = /(\d+(?:\.\d+)?\u00a0%)/.exec((await answer.textContent()) ?? '')?.[1] ?? 'no level'
  await expect(page).toHaveTitle(new RegExp(level))
  expect(await page.evaluate(() => history.length)).toBe(length + 1)
  await page.goBack()
  await expect(page).toHaveTitle(before)
})

test('another study is chosen by keys, and its list keeps the focus', async ({ page }) => {
  await page.goto('/explore?study=benchmarks')
  await expect(page.locator('[data-chart="interactive"]')).toBeVisible()
  const list = page.locator('select[name="study"]')
  await list.focus()
  await page.keyboard.press('ArrowDown')
  await expect(page).not.toHaveURL(/study=benchmarks/)
  await expect(list).not.toHaveValue('benchmarks')
  await expect(list).toBeFocused()
})

test('CSV and PNG download; the PNG is 2x and not blank', async ({ page }) => {
  await page.goto(LINK)
  const menu = page.getByText('Export', { exact: true })
  await menu.click()
  const csv = page.waitForEvent('download')
  await page.getByRole('link', { name: 'CSV of the rows used' }).click()
  // The menu does not stay over the chart, and the focus stays where the reader was.
  await expect(page.getByRole('link', { name: 'PNG picture' })).toBeHidden()
  await expect(menu).toBeFocused()
  const text = await readFile(await (await csv).path(), 'utf8')
  const rows = await page.locator('section[aria-labelledby="rows-used"] tbody tr').count()
  expect(text.trim().split('\n')).toHaveLength(rows + 1)

  const png = page.waitForEvent('download')
  await menu.click()
  await page.getByRole('link', { name: 'PNG picture' }).click()
  const picture = decodePng(await readFile(await (await png).path()))
  expect([picture.width, picture.height]).toEqual([2400, 1350])
  expect(picture.distinctBytes).toBeGreaterThan(20)
})

/** Size and variety of a PNG: its header, and how many different bytes its pixels hold (a blank picture has two or three). */
function decodePng(file: Buffer): { width: number; height: number; distinctBytes: number } {
  expect(file.subarray(1, 4).toString()).toBe('PNG')
  const parts: Buffer[] = []
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at)
    if (file.subarray(at + 4, at + 8).toString() === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const pixels = inflateSync(Buffer.concat(parts))
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20), distinctBytes: new Set(pixels).size }
}

test('an old or broken link renders, and names what was ignored', async ({ page }) => {
  await page.goto('/explore?study=benchmarks&threshold=high&speed=warp&benchmark=mmlu')
  const notice = page.getByRole('status', { name: 'Ignored parts of the link' })
  await expect(notice).toContainText('threshold=high')
  await expect(notice).toContainText('speed=warp')
  await expect(page.locator('h1')).toContainText('MMLU')
})

test('a point can be excluded from the table, is in the link, and comes back', async ({ page }) => {
  await page.goto('/explore?study=efficiency-milestones')
  await expect(page.locator('[data-chart="interactive"]')).toBeVisible()
  await page.getByRole('button', { name: 'Leave out AlexNet' }).click()
  await expect(page).toHaveURL(/exclude=alexnet-level-alexnet/)
  await expect(page.getByTestId('subtitle')).toContainText('n\u00a05')
  await page.getByRole('button', { name: 'Put back AlexNet' }).click()
  await expect(page.getByTestId('subtitle')).toContainText('15.68')
  await expect(page).not.toHaveURL(/exclude/)
})

test('the focus goes with a row that is left out or put back by keys, and the chart stays where it is', async ({
  page,
}) => {
  await page.goto('/explore?study=efficiency-milestones')
  const chart = page.locator('[data-chart="interactive"]')
  await expect(chart).toBeVisible()
  // It stays in sight, so its place is in the window and not on the page.
  const top = () => chart.evaluate((element) => element.getBoundingClientRect().top)
  await page.getByRole('button', { name: 'Leave out GoogLeNet' }).focus()
  const before = await top()
  await page.keyboard.press('Enter')
  const restore = page.getByRole('button', { name: 'Put back GoogLeNet' })
  await expect(restore).toBeFocused()
  await expect(restore).toBeInViewport()
  expect(await top()).toBe(before)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Leave out GoogLeNet' })).toBeFocused()
})

test('a link is shown as a code that a camera reads', async ({ page }) => {
  await page.goto(`/explore?${ALEXNET}`)
  await page.getByText('Share', { exact: true }).click()
  await page.getByText('QR code', { exact: true }).click()
  const picture = page.getByRole('img', { name: 'QR code of the link to this view' })
  await expect(picture).toBeVisible()
  // Without the anti-aliasing of the screen: as the file has it.
  const { width, height, pixels } = await renderAsync(
    decodeURIComponent((await picture.getAttribute('src'))?.replace(/^.*?,/, '') ?? ''),
  )
  const link = await page.getByLabel('Link to this view').inputValue()
  expect(link).toContain('study=efficiency-milestones')
  expect(decode({ width, height, data: pixels })).toBe(link)

  await page.locator('h1').click() // elsewhere
  await expect(picture).toBeHidden()
})
