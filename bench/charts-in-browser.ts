/** A long table's chart under a reader's hand, ours and the others', each in a page of its own of the same browser. */
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'
import { createRandom } from '@/lib/stats/chance/random'
import { installClock, openedMs, p75, waitsOf } from './reader-clock'

/** Milliseconds: opening once, the others at the 75th percentile; null where there is nothing of the kind. */
export interface Waits {
  /** Until the chart is on the screen. */
  readonly load: number
  /** Until it answers the hand and the page rests. */
  readonly rest: number
  readonly hover: number
  readonly click: number
  readonly drag: number | null
}

const EVENTS = 20
const STEPS = 10
const VIEWPORT = { width: 1440, height: 900 }

interface Rectangle {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Of the plot in the window: what moves over it moves alike over every library's. */
async function plotOf(page: Page): Promise<Rectangle> {
  return page.evaluate(() => {
    const ours = document.querySelector<HTMLElement>('[data-chart="interactive"]')
    const plot = ours ?? document.querySelector('.nsewdrag') ?? document.querySelector('canvas')
    if (!plot) throw new Error('no plot')
    plot.scrollIntoView({ block: 'nearest' })
    const { left, top, width, height } = plot.getBoundingClientRect()
    const [x = 0, y = 0, w = width, h = height] = (ours?.dataset['plot'] ?? '').split(' ').filter(Boolean).map(Number)
    return { left: left + x, top: top + y, width: w, height: h }
  })
}

/** Hover and click at places where the dots of `largeTable` lie thick: along its falling diagonal. */
async function pointing(page: Page): Promise<Pick<Waits, 'hover' | 'click'>> {
  const { left, top, width, height } = await plotOf(page)
  const random = createRandom(1)
  const place = () => {
    const along = 0.1 + 0.8 * random.uniform()
    return [left + width * along, top + height * (0.2 + 0.55 * along)] as const
  }
  const places = Array.from({ length: EVENTS }, place)
  const hover = await waitsOf(
    page,
    'pointermove',
    places.map(
      ([x, y]) =>
        () =>
          page.mouse.move(x, y),
    ),
  )
  const clicks: (() => Promise<unknown>)[] = places.map(
    ([x, y]) =>
      () =>
        page.mouse.click(x, y),
  )
  // From the end of the press: where that redraws what was pressed, a browser makes no click of it.
  return { hover: p75(hover), click: p75(await waitsOf(page, 'pointerup', clicks)) }
}

/** Steps of the threshold's slider, each of which fits all rows again. */
async function dragging(page: Page): Promise<number | null> {
  const slider = page.locator('input[type="range"]').first()
  await slider.scrollIntoViewIfNeeded()
  const box = await slider.boundingBox()
  if (!box) return null
  const share = await slider.evaluate((input: HTMLInputElement) => Number(input.value) / Number(input.max))
  const [from, y] = [box.x + box.width * share, box.y + box.height / 2]
  const step = ((share > 0.5 ? -1 : 1) * box.width * 0.4) / STEPS
  await page.mouse.move(from, y)
  await page.mouse.down()
  const steps = Array.from({ length: STEPS }, (_, index) => () => page.mouse.move(from + step * (index + 1), y))
  const waits = await waitsOf(page, 'input', steps)
  await page.mouse.up()
  return p75(waits)
}

async function slowed(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: times })
}

/** Opens a page once and leaves it as a reader does: its programs are in the browser's cache, and what it keeps is kept. */
async function openBefore(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage()
  await installClock(page)
  await page.goto(address, { timeout: 120_000, waitUntil: 'commit' })
  await openedMs(page)
  await page.waitForTimeout(1000)
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => context.pages().length).toBe(0)
}

/** @param cpu how many times slower the processor is made */
async function measure(context: BrowserContext, address: string, cpu: number, isOurs: boolean): Promise<Waits> {
  await openBefore(context, address)
  const page = await context.newPage()
  await installClock(page)
  await slowed(page, cpu)
  await page.goto(address, { timeout: 120_000, waitUntil: 'commit' })
  const opened = await openedMs(page)
  await page.waitForTimeout(1000 * cpu) // what a page does after it has opened is not the hand's
  const hands = await pointing(page)
  await page.keyboard.press('Escape')
  const drag = isOurs ? await dragging(page) : null
  await page.close()
  return { ...opened, ...hands, drag }
}

/** @param address of a rival's page */
export async function measureRival(browser: Browser, address: string, cpu: number): Promise<Waits> {
  const context = await browser.newContext({ viewport: VIEWPORT })
  const waits = await measure(context, address, cpu, false)
  await context.close()
  return waits
}

/** A table read by the import page as a reader's own file, then opened afresh at each speed. */
export async function measureOurs(
  browser: Browser,
  base: string,
  table: Uint8Array,
  cpus: readonly number[],
): Promise<readonly Waits[]> {
  const context = await browser.newContext({ viewport: VIEWPORT })
  const page = await context.newPage()
  await page.goto(`${base}/import`, { waitUntil: 'networkidle' })
  await page
    .locator('#import-file')
    .setInputFiles({ name: 'long.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  // With a performance there is a level to reach, and a slider of it.
  const performance = page.getByRole('group', { name: 'Performance' })
  await performance.getByLabel('Column', { exact: true }).selectOption({ label: 'accuracy (%)' }, { timeout: 300_000 })
  await page.getByRole('button', { name: 'Open in the workbench' }).click({ timeout: 300_000 })
  await page.locator('[data-chart="interactive"]').waitFor({ timeout: 300_000 })
  const address = page.url()
  await page.close()
  const waits: Waits[] = []
  for (const cpu of cpus) waits.push(await measure(context, address, cpu, true))
  await context.close()
  return waits
}
