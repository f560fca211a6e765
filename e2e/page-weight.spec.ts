/** How much script a reader loads before the page can be used, compressed as it is sent; sizes, not times. */
import type { Page } from '@playwright/test'
import { expect, test } from './test'

/** Kilobytes (1,000 bytes) that no page may pass: a little above what it is, to be lowered with it. */
const MOST = { '/': 160, '/explore': 400, '/explore?study=benchmarks': 400 } as const

/** Of every script that the page has asked for so far. */
function watchScripts(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script')
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize / 1000))
  })
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

for (const [address, most] of Object.entries(MOST))
  test(`${address} needs at most ${most} kB of script until its chart can be used`, async ({ page }) => {
    const scripts = watchScripts(page)
    await page.goto(address)
    const chart = address === '/' ? page.locator('h1') : page.locator('[data-chart="interactive"]')
    await expect(chart).toBeVisible()
    expect(await scripts()).toBeLessThan(most)
  })
