import { complaintsAbout } from '../complaints'
import { expect, test } from '../test'

const PAGES = [
  '/',
  '/explore',
  '/explore?study=efficiency-milestones',
  '/explore?study=benchmarks&threshold=0.99&select=records',
  '/studies',
  '/studies/lm-perplexity',
  '/literature',
  '/literature?kind=price+of+a+performance&q=nothing+like+that',
  '/replications',
  '/methods',
  '/api',
  '/scaling-law',
  '/import',
]

for (const path of PAGES)
  test(`${path} is accessible in light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path)
    if (path.startsWith('/explore')) await expect(page.locator('[data-chart]').first()).toBeVisible()
    expect(await complaintsAbout(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' }) // the same page in other colours: nothing else can differ
    expect(await complaintsAbout(page, { rules: ['color-contrast', 'link-in-text-block'] })).toEqual([])
  })

for (const path of PAGES)
  test(`${path} fits a narrow phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(path)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
