/** How much script a reader loads before the page can be used, compressed as it is sent; sizes, not times. */
import type { Page } from '@playwright/test'
import { expect, test } from '../test'

/** Kilobytes (1,000 bytes) that no page may pass: a little above what it is, to be lowered with it. */
const MOST = { '/': 160, '/explore': 200, '/explore?study=benchmarks': 200 } as const
const CHART = '[data-chart="interactive"]'

/** Marks when the chart can be pointed at: what is asked for later, to compute with, keeps no reader from it. */
const watchForChart = (page: Page): Promise<unknown> =>
  page.addInitScript((chart) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector(chart)) return
      watch.disconnect()
      performance.mark('chart')
    })
    watch.observe(document, { childList: true, subtree: true })
  }, CHART)

/** Kilobytes of the scripts that were asked for until then, or at all where a page has no chart. */
const scripts = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const until = performance.getEntriesByName('chart')[0]?.startTime ?? Infinity
    return performance
      .getEntriesByType('resource')
      .filter((one) => one instanceof PerformanceResourceTiming)
      .filter(({ name, startTime }) => startTime < until && new URL(name).pathname.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize / 1000, 0)
  })

for (const [address, most] of Object.entries(MOST))
  test(`${address} needs at most ${most} kB of script until its chart can be used`, async ({ page }) => {
    await watchForChart(page)
    await page.goto(address, { waitUntil: 'load' })
    await expect(address === '/' ? page.locator('h1') : page.locator(CHART)).toBeVisible()
    const weight = await scripts(page)
    expect(weight).toBeGreaterThan(100)
    expect(weight).toBeLessThan(most)
  })
