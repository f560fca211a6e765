import AxeBuilder from '@axe-core/playwright'
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

const complaintsOf = async (scan: AxeBuilder): Promise<readonly string[]> =>
  (await scan.analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )

for (const path of PAGES)
  test(`${path} is accessible in light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path)
    if (path.startsWith('/explore')) await expect(page.locator('[data-chart]').first()).toBeVisible()
    expect(await complaintsOf(new AxeBuilder({ page }))).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' }) // the same page in other colours: nothing else can differ
    expect(await complaintsOf(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']))).toEqual([])
  })

for (const path of PAGES)
  test(`${path} fits a narrow phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(path)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
