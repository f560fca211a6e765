import type { Locator } from '@playwright/test'
import { expect, test } from './test'

/** Position of a mark's centre inside the plot, in pixels of the page. */
interface Mark {
  readonly id: string
  readonly x: number
  readonly y: number
}

interface Drawing {
  readonly plot: { readonly width: number; readonly height: number }
  readonly marks: readonly Mark[]
  readonly ticks: readonly string[]
}

/** A logarithmic and a linear axis: all other marks are the same components on the same layout. */
const VIEWS = ['study=benchmarks&threshold=0.5', 'study=imagenet&y=linear']
const MOST_APART = 1

for (const query of VIEWS)
  test(`points and ticks that Recharts places for "${query}" stand within ${MOST_APART} px of the layout's`, async ({ browser, page, baseURL }) => {
    const still = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } })
    const stillPage = await still.newPage()
    await stillPage.goto(`${baseURL}/explore?${query}`)
    const drawn = await read(stillPage.locator('[data-chart="static-wide"] svg'))
    await still.close()

    await page.goto(`/explore?${query}`)
    const interactive = page.locator('[data-chart="interactive"]')
    await expect(interactive.locator('[data-id]').first()).toBeAttached()
    const live = await read(interactive)

    expect(live.marks.length).toBe(drawn.marks.length)
    expect(live.marks.length).toBeGreaterThan(4)
    expect(live.ticks).toEqual(drawn.ticks)
    expect(Math.abs(live.plot.width - drawn.plot.width)).toBeLessThanOrEqual(MOST_APART)
    expect(Math.abs(live.plot.height - drawn.plot.height)).toBeLessThanOrEqual(MOST_APART)
    const ids = (marks: readonly Mark[]) => marks.map(({ id }) => id).sort()
    expect(ids(live.marks)).toEqual(ids(drawn.marks))
    const positions = new Map(drawn.marks.map((mark) => [mark.id, mark]))
    for (const mark of live.marks) {
      const other = positions.get(mark.id)
      expect(Math.abs(mark.x - (other?.x ?? NaN)), mark.id).toBeLessThanOrEqual(MOST_APART)
      expect(Math.abs(mark.y - (other?.y ?? NaN)), mark.id).toBeLessThanOrEqual(MOST_APART)
    }
  })

/** Marks relative to the plot's corner; `data-plot` holds "left top width height" in the drawing's own units. */
async function read(drawing: Locator): Promise<Drawing> {
  return drawing.evaluate((element) => {
    const svg = element instanceof SVGSVGElement ? element : element.querySelector('svg.recharts-surface')
    const holder = element.closest('[data-plot]') ?? element.querySelector('[data-plot]')
    const [left = 0, top = 0, width = 0, height = 0] = (holder?.getAttribute('data-plot') ?? '').split(' ').map(Number)
    if (!(svg instanceof SVGSVGElement)) throw new Error('no drawing')
    const box = svg.getBoundingClientRect()
    const units = svg.viewBox.baseVal.width || box.width
    const scale = box.width / units
    const marks = [...element.querySelectorAll('[data-role="record"], [data-role="used"]')].map((mark) => {
      const { x, y, width: w, height: h } = mark.getBoundingClientRect()
      return {
        id: mark.getAttribute('data-id') ?? '',
        x: x + w / 2 - box.x - left * scale,
        y: y + h / 2 - box.y - top * scale,
      }
    })
    const ticks = [
      ...element.querySelectorAll(
        '[data-role="tick"] text, text[data-role="tick"], .recharts-cartesian-axis-tick text',
      ),
    ]
      .map((tick) => tick.textContent ?? '')
      .sort()
    return { plot: { width: width * scale, height: height * scale }, marks, ticks }
  })
}
