import { complaintsAbout } from '../complaints'
import { expect, test } from '../test'
import { PAGES } from './every-page'

for (const path of PAGES)
  test(`${path} is accessible in light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path)
    if (path.startsWith('/explore')) await expect(page.locator('[data-chart]').first()).toBeVisible()
    expect(await complaintsAbout(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' }) // the same page in other colours: nothing else can differ
    expect(await complaintsAbout(page, { rules: ['color-contrast', 'link-in-text-block'] })).toEqual([])
  })
