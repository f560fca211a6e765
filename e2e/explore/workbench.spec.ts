import type { Page } from '@playwright/test'
import { complaintsAbout } from '../complaints'
import { expect, test } from '../test'

const MMLU = '/explore?study=benchmarks'

const opened = async (page: Page, address = MMLU) => {
  await page.goto(address)
  await expect(page.locator('[data-chart="interactive"]')).toBeVisible()
}

test('answer and chart stay in sight on a desktop, whatever control or tab is used', async ({ page }) => {
  await opened(page)
  const heights = await page.evaluate(() => {
    const chart = document.querySelector('[data-chart="interactive"]')
    const header = document.querySelector('main')?.getBoundingClientRect().top ?? 0
    return [chart?.getBoundingClientRect().height ?? 0, window.innerHeight - header] as const
  })
  expect(heights[0] / heights[1]).toBeGreaterThanOrEqual(0.6)
  for (const tab of ['Residuals', 'Method', 'Rows']) {
    await page.getByRole('tab', { name: tab }).click()
    await page.mouse.wheel(0, 3000)
    await expect(page.locator('h1')).toBeInViewport({ ratio: 1 })
    await expect(page.locator('[data-chart="interactive"]')).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('tab', { name: tab })).toBeInViewport({ ratio: 1 })
  }
  await page.locator('summary').filter({ hasText: 'Which line' }).click()
  await page.locator('select[name="level"]').selectOption('0.9')
  await expect(page).toHaveURL(/level=0\.9/)
  await expect(page.locator('h1')).toBeInViewport({ ratio: 1 })
})

/** Pixels below the names of the tabs in which text fades (analysis-tabs.module.css). */
const FADES = 16

test('what scrolls below the names of the tabs fades away, and what is gone to stands clear of it', async ({
  page,
}) => {
  await opened(page)
  await page.mouse.wheel(0, 3000)
  const { shadow, stuck, padding } = await page.getByRole('tablist').evaluate((names) => {
    const { boxShadow, backgroundColor } = getComputedStyle(names)
    return {
      shadow: boxShadow.startsWith(backgroundColor),
      stuck: names.getBoundingClientRect().bottom,
      padding: parseFloat(document.documentElement.style.scrollPaddingTop),
    }
  })
  expect(shadow).toBe(true)
  expect(padding).toBeGreaterThanOrEqual(stuck + FADES)
})

/** Pixels of a wide and a narrow drawing above the plot: one line, the title of the cost axis (lib/chart/layout.ts). */
const TITLE = { 1440: 28, 360: 27 }

test('what stands above the plot is clear of it and of the legend', async ({ page }) => {
  await opened(page)
  for (const width of [1440, 360] as const) {
    await page.setViewportSize({ width, height: 900 })
    const field = await page.getByRole('searchbox', { name: 'Find a model' }).boundingBox()
    const legend = await page.getByTestId('legend').boundingBox()
    const drawing = await page.locator('[data-chart="interactive"] svg').first().boundingBox()
    const plotTop = (drawing?.y ?? 0) + TITLE[width]
    expect(plotTop - ((field?.y ?? 0) + (field?.height ?? 0))).toBeGreaterThanOrEqual(8)
    expect((field?.y ?? 0) - ((legend?.y ?? 0) + (legend?.height ?? 0))).toBeGreaterThanOrEqual(8)
  }
})

test('a group of controls says what is chosen in it, folded or not', async ({ page }) => {
  await opened(page, `${MMLU}&from=2022-01-01&law=24`)
  const group = (question: string) => page.locator('summary').filter({ hasText: question })
  await expect(group('Reaching what')).toContainText('exact match 60')
  await expect(group('Which points')).toContainText('records, from 1 January 2022')
  await expect(group('Which line')).toContainText('least squares, 95')
  await expect(group('Against what')).toContainText('Moore, 24 months')
})

test('a remedy of a view without a trend acts in place, and another tab may have it', async ({ page }) => {
  await page.goto(`${MMLU}&threshold=0.8&to=2023-01-01`)
  const remedy = page.getByTestId('remedies').getByRole('link', { name: 'widen the dates' })
  await expect(remedy).toHaveAttribute('href', '/explore?study=benchmarks&threshold=0.8')
  await expect(page.locator('[data-chart="interactive"]')).toBeVisible()
  await page.evaluate(() => Object.assign(window, { stayed: true }))
  await remedy.click()
  await expect(page).toHaveURL(/\/explore\?study=benchmarks&threshold=0\.8$/)
  await expect(page.getByTestId('remedies')).toHaveCount(0)
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
  await page.goBack()
  await expect(remedy).toBeVisible()
})

test('any control is found by its name, unfolded and gone to', async ({ page }) => {
  await opened(page)
  const search = page.getByRole('searchbox', { name: 'Find a choice' })
  for (const [typed, name] of [
    ['lev', 'level'],
    ['labels', 'labels'],
    ['every row', 'select'],
  ] as const) {
    await search.fill(typed)
    await search.press('Enter')
    await expect(page.locator(':focus')).toHaveAttribute('name', name)
    await expect(page.locator(':focus')).toBeInViewport()
  }
  await search.fill('no such thing')
  await expect(page.getByRole('status').filter({ hasText: '0 choices found' })).toHaveCount(1)
})

test('on a phone the sentence sticks and the choices come from below', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await opened(page)
  await page.mouse.wheel(0, 1500)
  await expect(page.locator('h1')).toBeInViewport({ ratio: 1 })
  const button = page.getByRole('button', { name: 'Change the question' })
  await button.click()
  const series = page.locator('select[name="benchmark"]')
  await expect(series).toBeInViewport()
  await series.selectOption('gsm8k')
  await expect(page.locator('h1')).toContainText('GSM8K')
  await expect(page.locator('h1')).toBeInViewport({ ratio: 1 })
  await expect(page.locator('[data-chart="interactive"]')).toBeInViewport({ ratio: 0.9 })
  expect(await complaintsAbout(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(series).not.toBeVisible()
  await expect(button).toBeFocused()
})

test('axes and margins stand still while the threshold is dragged', async ({ page }) => {
  await opened(page)
  // A slider taken before its program is there counts when it is let go.
  const slider = page.locator('[data-program="there"] input[type="range"]')
  await expect(slider).toBeVisible()
  const chart = page.locator('[data-chart="interactive"]')
  const state = async () => [await chart.getAttribute('data-plot'), (await chart.boundingBox())?.y]
  const box = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.move(box.x + box.width * 0.55, box.y + box.height / 2)
  await page.mouse.down()
  const before = await state()
  const title = await page.locator('h1').textContent()
  for (let step = 0; step <= 12; step++) {
    await page.mouse.move(box.x + box.width * (0.55 - step / 40), box.y + 5)
    expect(await state()).toEqual(before)
  }
  await expect(page.locator('h1')).not.toHaveText(title ?? '')
  await page.mouse.up()
})
