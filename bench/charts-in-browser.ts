/** A long table's chart under a reader's hand, ours and the others', each in a page of its own of the same browser. */
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'
import { median } from 'd3-array'
import { createRandom } from '@/lib/stats/chance/random'
import { installClock, openedMs, p75, waitsOf } from './reader-clock'

/** Milliseconds: the median of the openings, the 75th percentile of the others; null where there is nothing of the kind. */
export interface Waits {
  /** Until the chart is on the screen. */
  readonly load: number
  /** Until it answers the hand and the page rests. */
  readonly rest: number
  readonly hover: number
  readonly click: number
  readonly drag: number | null
}

/** Of each kind. */
const EVENTS = 20
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
  const step = ((share > 0.5 ? -1 : 1) * box.width * 0.4) / EVENTS
  await page.mouse.move(from, y)
  await page.mouse.down()
  const steps = Array.from({ length: EVENTS }, (_, index) => () => page.mouse.move(from + step * (index + 1), y))
  const waits = await waitsOf(page, 'input', steps)
  await page.mouse.up()
  return p75(waits)
}

/** A chart in a browser of its own, which has opened it before: its programs are in the cache, and what it keeps is kept. */
export interface Opened {
  readonly address: string
  readonly context: BrowserContext
  /** Whether a drag fits all rows again, which only ours does. */
  readonly refits: boolean
}

/** Times each chart is opened; between two of one's, all others are opened once. */
const OPENINGS = 5

/** Leaves a page as a reader does, who has looked at it. */
async function leave({ context }: Opened, page: Page): Promise<void> {
  await page.waitForTimeout(300)
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => context.pages().length).toBe(0)
}

/** @param cpu how many times slower the processor is made */
async function open({ address, context }: Opened, cpu: number) {
  const page = await context.newPage()
  await installClock(page)
  if (cpu > 1) {
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  }
  await page.goto(address, { timeout: 120_000, waitUntil: 'commit' })
  return { page, opened: await openedMs(page) }
}

/**
 * @param charts of the same rows
 * @param cpu how many times slower the processor is made
 * @returns of each, in their order
 */
export async function measure(charts: readonly Opened[], cpu: number): Promise<readonly Waits[]> {
  const openings = charts.map((): { readonly load: number; readonly rest: number }[] => [])
  for (let time = 0; time < OPENINGS; time += 1)
    for (const [place, chart] of charts.entries()) {
      const { page, opened } = await open(chart, cpu)
      openings[place]?.push(opened)
      await leave(chart, page)
    }
  const waits: Waits[] = []
  for (const [place, chart] of charts.entries()) {
    const { page } = await open(chart, cpu)
    await page.waitForTimeout(1000 * cpu) // what a page does after it has opened is not the hand's
    const hands = await pointing(page)
    await page.keyboard.press('Escape')
    const drag = chart.refits ? await dragging(page) : null
    await leave(chart, page)
    const of = (kind: 'load' | 'rest') => median(openings[place] ?? [], (opening) => opening[kind]) ?? Number.NaN
    waits.push({ load: of('load'), rest: of('rest'), ...hands, drag })
  }
  return waits
}

/** @param address of a rival's page */
export async function openRival(browser: Browser, address: string): Promise<Opened> {
  const chart = { address, context: await browser.newContext({ viewport: VIEWPORT }), refits: false }
  await leave(chart, (await open(chart, 1)).page)
  return chart
}

/** A table read by the import page as a reader's own file, then opened once more. */
export async function openOurs(browser: Browser, base: string, table: Uint8Array): Promise<Opened> {
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
  const chart = { address: page.url(), context, refits: true }
  await page.close()
  await leave(chart, (await open(chart, 1)).page)
  return chart
}
