import { expect, type Page, test as plain } from '@playwright/test'
import { PUBLIC_SHAPES, type PublicShape } from '../lib/data/import/public-tables.fixture'

/** A choice, a click or a typed value is one; moving the focus is none. */
const MOST_ACTIONS = 3
const LEAST_SHARE = 30 / 36
/** Every sixth, or all by `npm run headlines`: a table takes a quarter of a minute. */
const SHAPES = process.env.SHAPES === 'all' ? PUBLIC_SHAPES : PUBLIC_SHAPES.filter((_, place) => place % 6 === 0)

const csvOf = ({ header, row }: PublicShape): string =>
  [header, ...Array.from({ length: 9 }, (_, index) => row(index))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n')

/** Moves the focus with Tab until it is on something of that selector. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way by keyboard to ${selector}`)
}

/** From a file to a headline with keys alone. @returns the actions that it took, or null where it takes more than three */
async function actionsFor(page: Page, shape: PublicShape): Promise<number | null> {
  await page.goto('/import')
  await tabTo(page, '#import-file')
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Enter')
  await (await chooser).setFiles({ name: shape.source, mimeType: 'text/csv', buffer: Buffer.from(csvOf(shape)) })
  const open = page.locator('button[data-primary]', { hasText: 'Open in the workbench' })
  await expect(open).toBeVisible()
  const answers = page.locator('li[data-blocking="true"] button')
  for (let actions = 1; actions < MOST_ACTIONS; actions += 1) {
    await expect(open.and(page.locator(':enabled')).or(answers.first()).first()).toBeVisible()
    if (await open.isEnabled()) {
      await tabTo(page, 'button[data-primary]:not(:disabled)')
      await page.keyboard.press('Enter')
      await expect(page.getByTestId('subtitle')).toContainText('n\u00a0')
      return actions + 1
    }
    const left = await answers.count()
    await tabTo(page, 'li[data-blocking="true"] button')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await open.isEnabled()) || (await answers.count()) < left).toBe(true)
  }
  return null
}

plain(
  'a table never seen gives its first headline in three actions, with keys alone and on a phone',
  async ({ page }) => {
    plain.setTimeout(20 * 60_000)
    await page.setViewportSize({ width: 360, height: 740 })
    const taken: [string, number | null][] = []
    for (const shape of SHAPES) {
      taken.push([
        shape.source,
        await actionsFor(page, shape).catch((error: unknown) => (console.error(String(error)), null)),
      ])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(wide, `${shape.source} is wider than the screen`).toBeLessThanOrEqual(0)
    }
    const more = taken.filter(([, actions]) => actions === null).map(([source]) => source)
    expect(1 - more.length / taken.length, `more actions for ${more.join(', ')}`).toBeGreaterThanOrEqual(LEAST_SHARE)
  },
)
