/** Of every page on a wide and a narrow screen, with fonts that come late: nothing moves, and nothing sticks out. */
import { expect, test } from '../test'
import { PAGES } from './every-page'

for (const width of [1440, 360])
  for (const address of PAGES)
    test(`${address} fits ${String(width)} pixels and does not shift when the fonts come late`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.route('**/*.woff2*', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1000))
        await route.continue()
      })
      await page.goto(address)
      await page.evaluate(() => document.fonts.ready)
      await page.waitForTimeout(300)
      const shifts = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              const entries = list.getEntries() as unknown as readonly { value: number; hadRecentInput: boolean }[]
              resolve(entries.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0))
            }).observe({ type: 'layout-shift', buffered: true })
            setTimeout(() => resolve(0), 300)
          }),
      )
      expect(shifts).toBeLessThan(0.01)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    })

// The navigation in two rows and in one, beside wordmark and tools and below them; 320 pixels are asked for by WCAG 1.4.10.
for (const address of ['/', '/replications', '/literature'])
  test(`${address} fits widths between`, async ({ page }) => {
    await page.goto(address)
    for (const width of [320, 600, 640, 680, 720, 800, 1160]) {
      await page.setViewportSize({ width, height: 800 })
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(wider, `${width} px`).toBeLessThanOrEqual(0)
    }
  })

test('paper has no forms, no heading over nothing and no page of the footer alone', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('/compare')
  await expect(page.getByRole('heading', { name: 'Answers' })).toBeVisible()
  for (const id of ['questions', 'files']) await expect(page.locator(`#${id}`)).toBeHidden()
  await expect(page.locator('main form:visible')).toHaveCount(0)
  await page.goto('/claim?text=halves+every+8+months+since+2014')
  await expect(page.locator('main form:visible')).toHaveCount(0)
})
