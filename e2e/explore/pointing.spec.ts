/** What a pointer, a finger and keys do with the chart: nothing is left out by a slip, and all of it can be taken back. */
import type { Locator, Page } from '@playwright/test'
import { complaintsAbout } from '../complaints'
import { expect, test } from '../test'

const MMLU = '/explore?study=benchmarks'
const GOPHER = 'Gopher'

const chartOf = (page: Page): Locator => page.locator('[data-chart="interactive"]')
const cardOf = (page: Page): Locator => page.getByTestId('point-details')

async function opened(page: Page, address = MMLU) {
  await page.goto(address)
  await expect(chartOf(page)).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
}

/** Middle of a mark, in the window. */
async function placeOf(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  const box = await chartOf(page).locator(`[data-id="${id}"]`).first().boundingBox()
  if (!box) throw new Error(`no mark ${id}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Of the first record with such a name: the id of its mark. */
async function recordOf(page: Page, name: string): Promise<string> {
  await chartOf(page).focus()
  await page.keyboard.press('Home')
  for (let step = 0; step < 200; step++) {
    const text = await cardOf(page).textContent()
    if (text?.startsWith(name) && text.includes('Sets a record')) break
    await page.keyboard.press('ArrowRight')
  }
  const id = await page.locator('[data-role="focus"]').getAttribute('data-for')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  return id ?? ''
}

test('a click pins a card and changes nothing; leaving out is a button there, and is taken back', async ({ page }) => {
  await opened(page)
  const id = await recordOf(page, GOPHER)
  const { x, y } = await placeOf(page, id)
  await page.mouse.dblclick(x, y)
  const card = page.getByRole('dialog', { name: /Gopher/ })
  await expect(card).toContainText('FLOP')
  await expect(card).toContainText(/residual −?\d/)
  await expect(card).toContainText('without its 2 scores 6.50')
  await expect(card.getByRole('link', { name: 'Source' })).toHaveAttribute('href', /^https?:/)
  await expect(page).not.toHaveURL(/exclude/)

  const answer = page.locator('h1')
  await expect(answer).toContainText('10.3')
  await card.getByRole('button', { name: 'Leave out all its 2 scores' }).click()
  await expect(page).toHaveURL(/exclude=model:gopher-280b$/)
  await expect(answer).toContainText('6.5')
  await expect(card).toBeHidden()
  await expect(chartOf(page)).toBeFocused()

  const notice = page.getByTestId('left-out-notice')
  await expect(notice).toContainText('Gopher')
  await notice.getByRole('button', { name: 'Undo' }).click()
  await expect(answer).toContainText('10.3')
  await expect(page).not.toHaveURL(/exclude/)
  await expect(notice).toBeHidden()
})

test('a press that began elsewhere, or ended there, leaves the answer alone', async ({ page }) => {
  await opened(page)
  const { x, y } = await placeOf(page, await recordOf(page, GOPHER))
  const heading = (await page.locator('h1').boundingBox()) ?? { x: 0, y: 0 }
  await page.mouse.move(heading.x + 20, heading.y + 10)
  await page.mouse.down()
  await page.mouse.move(x, y, { steps: 5 })
  await page.mouse.up()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, heading.y + 10, { steps: 5 })
  await page.mouse.up()
  await expect(page.getByRole('dialog', { name: /Gopher/ })).toHaveCount(0)
  await expect(page).not.toHaveURL(/exclude/)
})

test('keys undo and do again, and a reload forgets nothing', async ({ page }) => {
  await opened(page)
  await page.getByRole('button', { name: /^Leave out Gopher/ }).click()
  await expect(page).toHaveURL(/exclude=model:gopher-280b$/)
  await page.keyboard.press('Control+z')
  await expect(page).not.toHaveURL(/exclude/)
  await expect(page.locator('h1')).toContainText('10.3')
  await page.keyboard.press('Control+z') // there is no more to undo, and the page stays
  await expect(chartOf(page)).toBeVisible()
  await page.keyboard.press('Control+Shift+Z')
  await expect(page).toHaveURL(/exclude=model:gopher-280b$/)
  await page.reload()
  await expect(chartOf(page)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page).not.toHaveURL(/exclude/)
  await expect(page.locator('h1')).toContainText('10.3')
})

test('what is undone in the same moment is undone', async ({ page }) => {
  await opened(page)
  const button = page.getByRole('button', { name: /^Leave out Gopher/ })
  for (let time = 0; time < 3; time++) {
    await button.evaluate((one: HTMLElement) => {
      one.click()
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }))
    })
    await expect(page).not.toHaveURL(/exclude/)
    await expect(page.locator('h1')).toContainText('10.3')
  }
})

test('a card can be entered by the pointer, and Escape closes it', async ({ page }) => {
  await opened(page)
  const { x, y } = await placeOf(page, await recordOf(page, GOPHER))
  await page.mouse.move(x, y)
  const card = cardOf(page)
  await expect(card).toBeVisible()
  await page.waitForTimeout(300)
  const box = (await card.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 })
  await expect(card).toContainText('Gopher')
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await page.mouse.move(x, y, { steps: 12 })
  await page.mouse.click(x, y)
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(chartOf(page)).toBeFocused()
})

test('points that cover one another are all reached: each of the headline view’s 231', async ({ page }) => {
  await opened(page, '/explore')
  const marks = await chartOf(page).evaluate((chart) =>
    [...chart.querySelectorAll('[data-id]:not([data-role="law"])')].map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect()
      return { id: mark.getAttribute('data-id') ?? '', x: left + width / 2, y: top + height / 2 }
    }),
  )
  expect(marks).toHaveLength(231)
  const reached = new Set<string>()
  const ring = page.locator('[data-role="focus"]')
  const pinned = async () => (await ring.getAttribute('data-for')) ?? ''
  for (const { id, x, y } of marks) {
    if (reached.has(id)) continue
    await page.mouse.click(Math.round(x), Math.round(y)) // a whole pixel, as a hand has it
    const more = page.getByRole('button', { name: /^\d+ more here$/ })
    const others = (await more.count()) > 0 ? parseInt((await more.textContent()) ?? '0', 10) : 0
    reached.add(await pinned())
    for (let step = 0; step < others; step++) {
      await more.click()
      reached.add(await pinned())
    }
    await page.keyboard.press('Escape')
  }
  expect(marks.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([])
})

test('a drag is a box: zoom to it, or leave out what is inside', async ({ page }) => {
  await opened(page, '/explore?study=efficiency-milestones')
  const from = await placeOf(page, 'alexnet-level-mobilenet')
  const to = await placeOf(page, 'alexnet-level-shufflenet-v2-1x')
  const draw = async () => {
    await page.mouse.move(from.x - 12, from.y - 12)
    await page.mouse.down()
    await page.mouse.move(to.x + 12, to.y + 12, { steps: 6 })
    await page.mouse.up()
  }
  await draw()
  const choice = page.getByRole('dialog', { name: 'Box drawn over 3 points' })
  await expect(page).not.toHaveURL(/exclude|x=/)
  expect(await complaintsAbout(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(choice).toBeHidden()

  await draw()
  await choice.getByRole('button', { name: 'Leave out 3 points' }).click()
  await expect(page).toHaveURL(/exclude=[a-z0-9-]+,[a-z0-9-]+,[a-z0-9-]+$/)
  await expect(page.getByTestId('left-out-notice')).toContainText('3 points left out')
  await page.keyboard.press('Control+z')
  await expect(page).not.toHaveURL(/exclude/)

  await draw()
  await choice.getByRole('button', { name: 'Zoom to its dates' }).click()
  await expect(page).toHaveURL(/x=201[67]-\d\d-\d\d\.\.2018-\d\d-\d\d/)
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(page).not.toHaveURL(/x=/)
})

test('the wheel zooms with a key held, in one step of the history; a double click shows all again', async ({
  page,
}) => {
  await opened(page, '/explore?study=efficiency-milestones')
  const { x, y } = await placeOf(page, 'alexnet-level-mobilenet')
  await page.mouse.move(x, y)
  const length = await page.evaluate(() => history.length)
  await page.keyboard.down('Control')
  for (let turn = 0; turn < 3; turn++) await page.mouse.wheel(0, -120)
  await page.keyboard.up('Control')
  await expect(page).toHaveURL(/x=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d/)
  expect(await page.evaluate(() => history.length)).toBe(length + 1)
  expect(Math.abs((await placeOf(page, 'alexnet-level-mobilenet')).x - x)).toBeLessThan(2)
  await page.mouse.dblclick(x - 100, y + 60)
  await expect(page).not.toHaveURL(/x=/)
})

test('all of it by keys', async ({ page }) => {
  await opened(page)
  await chartOf(page).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  const card = page.getByRole('dialog')
  await expect(card).toBeFocused()
  expect(await complaintsAbout(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(chartOf(page)).toBeFocused()
  await page.keyboard.press('+')
  await expect(page).toHaveURL(/x=/)
  await page.keyboard.press('0')
  await expect(page).not.toHaveURL(/x=/)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } })

  test('a tap opens the card below the chart, and its point stays in sight', async ({ page }) => {
    await opened(page, '/explore?study=efficiency-milestones')
    const { x, y } = await placeOf(page, 'alexnet-level-googlenet')
    await page.touchscreen.tap(x, y)
    const card = page.getByRole('dialog', { name: 'GoogLeNet' })
    await expect(card).toBeInViewport({ ratio: 1 })
    await expect
      .poll(async () => (await placeOf(page, 'alexnet-level-googlenet')).y)
      .toBeLessThan((await card.boundingBox())?.y ?? 0)
    await card.getByRole('button', { name: 'Leave out' }).tap()
    await expect(page).toHaveURL(/exclude=alexnet-level-googlenet/)
    await page.getByRole('button', { name: 'Undo' }).tap()
    await expect(page).not.toHaveURL(/exclude/)
  })
})

test('models are found by name on the chart, and no text breaks it', async ({ page }) => {
  await opened(page)
  const search = page.getByRole('searchbox', { name: 'Find a model' })
  await search.fill('llama')
  const found = page.locator('[data-role="found"]')
  await expect(found.first()).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: `${String(await found.count())} points` })).toBeVisible()
  for (const text of ['(', '[', '*', '\\', '.*']) {
    await search.fill(text)
    await expect(chartOf(page)).toBeVisible()
  }
  await expect(found).toHaveCount(0)
  await search.press('Escape')
  await expect(search).toHaveValue('')
})

test('an entry of the legend makes its marks stand out', async ({ page }) => {
  await opened(page)
  const entry = page.getByTestId('legend').getByRole('button', { name: 'record', exact: true })
  const quiet = chartOf(page).locator('[data-reason="does-not-reach"]').first()
  await entry.click()
  await expect(entry).toHaveAttribute('aria-pressed', 'true')
  await expect(quiet).toHaveCSS('opacity', '0.25')
  expect(await complaintsAbout(page)).toEqual([])
  // Who opens the link sees the same dots stand out, and so does its picture.
  await expect(page).toHaveURL(/pick=/)
  await page.reload()
  await expect(entry).toHaveAttribute('aria-pressed', 'true')
  await expect(quiet).toHaveCSS('opacity', '0.25')
  const picture = await page.request.get(`/api/v1/chart.svg${new URL(page.url()).search}`)
  expect(await picture.text()).toContain('opacity="0.25"')
  await entry.click()
  await expect(quiet).toHaveCSS('opacity', '1')
  await expect(page).not.toHaveURL(/pick=/)
})
