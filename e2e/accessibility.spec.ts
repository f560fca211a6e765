import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './test'

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
  '/scaling-law',
  '/import',
]

for (const colorScheme of ['light', 'dark'] as const)
  for (const path of PAGES)
    test(`${path} is accessible in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      if (path.startsWith('/explore')) await expect(page.locator('[data-chart]').first()).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
      ).toEqual([])
    })

for (const path of PAGES)
  test(`${path} fits a narrow phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(path)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
