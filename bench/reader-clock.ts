/** How long a reader waits: from an event of their hand until the page has answered, painted it, and is at rest. */
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'

/** Longest wait for one event before it counts as this long. */
const MOST_MS = 20_000
/** A hand's pause between two events, in which what was put off is done. */
const PAUSE_MS = 60

/** As a page's own functions see it. */
interface Clock {
  readonly readerClock: { readonly drawn: number; readonly loaded: Promise<number>; readonly waits: Promise<number>[] }
}

/** Before the page's own scripts, at every navigation. */
export const installClock = (page: Page): Promise<unknown> =>
  page.addInitScript({ path: fileURLToPath(new URL('clock-in-page.js', import.meta.url)) })

/** Milliseconds from the start of the navigation until the chart has been painted, and until it answers the hand and the page rests. */
export async function openedMs(page: Page): Promise<{ readonly load: number; readonly rest: number }> {
  const rest = await page.evaluate(() => (globalThis as unknown as Clock).readerClock.loaded)
  const load = await page.evaluate(() => (globalThis as unknown as Clock).readerClock.drawn)
  return { load, rest }
}

/**
 * @param kind of event that each of `acts` causes, once
 * @returns milliseconds each time
 */
export async function waitsOf(
  page: Page,
  kind: 'pointermove' | 'pointerup' | 'input',
  acts: readonly (() => Promise<unknown>)[],
): Promise<readonly number[]> {
  await page.evaluate((one) => {
    document.documentElement.dataset.clock = one
    ;(globalThis as unknown as Clock).readerClock.waits.length = 0
  }, kind)
  const waits: number[] = []
  for (const act of acts) {
    await act()
    const wait = await page
      .waitForFunction((place) => place < (globalThis as unknown as Clock).readerClock.waits.length, waits.length, {
        timeout: MOST_MS,
        polling: 20,
      })
      .then(() => page.evaluate((place) => (globalThis as unknown as Clock).readerClock.waits[place], waits.length))
      .catch(() => MOST_MS)
    waits.push(wait ?? MOST_MS)
    await page.waitForTimeout(PAUSE_MS)
  }
  await page.evaluate(() => delete document.documentElement.dataset.clock)
  return waits
}

/** The wait that three in four stay under. */
export const p75 = (waits: readonly number[]): number =>
  waits.toSorted((a, b) => a - b)[Math.min(waits.length, Math.ceil(waits.length * 0.75)) - 1] ?? Number.NaN
