/** From a table never seen to its first headline, by keys alone and by touch on a phone, actions counted. `npm run headlines`: all shapes. */
import { type Page } from '@playwright/test'
import { PUBLIC_SHAPES, type PublicShape } from '@/lib/data/import/public-tables.fixture'
import { expect, test } from '../test'
import { browserOf, Hand } from '../hand'

/** A choice, a click or a typed value is one; moving the focus is none. */
const MOST_ACTIONS = 3
const LEAST_SHARE = 30 / 36
/** Every twelfth in the gate. */
const SHAPES = process.env.SHAPES === 'all' ? PUBLIC_SHAPES : PUBLIC_SHAPES.filter((_, place) => place % 12 === 0)

const csvOf = ({ header, row }: PublicShape): string =>
  [header, ...Array.from({ length: 9 }, (_, index) => row(index))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n')

/** @returns the actions that it took, or null where three do not lead there */
async function actionsFor(page: Page, hand: Hand, shape: PublicShape): Promise<number | null> {
  await page.goto('/import', { waitUntil: 'networkidle' }) // a file chosen before the program is there goes nowhere
  const before = hand.actions
  const chooser = page.waitForEvent('filechooser')
  await hand.press(page.locator(hand.byKeys ? '#import-file' : 'label[for="import-file"]'))
  await (await chooser).setFiles({ name: shape.source, mimeType: 'text/csv', buffer: Buffer.from(csvOf(shape)) })
  const open = page.locator('button[data-primary]', { hasText: 'Open in the workbench' })
  const answers = page.locator('li[data-blocking="true"] button')
  const isReady = async () => (await open.isEnabled()) || (await answers.count()) > 0
  while (hand.actions - before < MOST_ACTIONS) {
    await expect.poll(isReady).toBe(true)
    if (await open.isEnabled()) {
      await hand.press(open)
      await expect(page.getByTestId('subtitle')).toContainText('n\u00a0')
      return hand.actions - before
    }
    const [asked, first] = [await answers.count(), answers.first()]
    await hand.press(first)
    await expect.poll(async () => (await open.isEnabled()) || (await answers.count()) !== asked).toBe(true)
  }
  return null
}

const ways = { keys: 'with keys alone', touch: 'by touch on a phone' } as const
for (const way of ['keys', 'touch'] as const) {
  test.describe(() => {
    test.use({ ...browserOf(way), viewport: { width: 360, height: 740 } })
    test(`a table never seen gives its first headline in three actions, ${ways[way]}`, async ({ page }) => {
      test.setTimeout(SHAPES.length * 60_000)
      const hand = new Hand(page, way)
      const more: string[] = []
      for (const shape of SHAPES) {
        const actions = await actionsFor(page, hand, shape).catch(
          (error: unknown) => String(error).split('\n')[0] ?? '',
        )
        if (typeof actions !== 'number') more.push(`${shape.source} (${actions ?? 'more actions'})`)
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(wider, `${shape.source} is wider than the screen`).toBeLessThanOrEqual(0)
      }
      console.error(
        `${ways[way]}: ${SHAPES.length - more.length} of ${SHAPES.length}; others: ${more.join(', ') || 'none'}`,
      )
      expect(1 - more.length / SHAPES.length, more.join(', ')).toBeGreaterThanOrEqual(LEAST_SHARE)
    })
  })
}
