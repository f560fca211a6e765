// Takes the pictures of a view, in both themes, at a size.

/** Pixels down a page that are looked at. */
const DEEPEST = 2400
/** The day on which every picture is taken. */
const TODAY = new Date('2026-12-01T12:00:00Z')

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} base address of the served build
 * @param {{name: string, width: number, height: number}} size
 * @param {import('./views.mjs').View} view
 * @returns {Promise<{light: Buffer, dark: Buffer, sideways: number}>} with the pixels that the page is wider than its window
 */
export async function screensOf(browser, base, { name, width, height }, { address, show, frame, act }) {
  const phone = name === 'phone'
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    hasTouch: phone,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  try {
    await page.clock.setFixedTime(TODAY)
    await page.goto(`${base}${address}`)
    await still(page)
    await act?.(page, phone)
    await still(page)
    // What sticks to the window would lie over what a whole page shows.
    if (!frame) await page.evaluate(() => scrollTo(0, 0))
    const whole = await page.evaluate(() => document.documentElement.scrollHeight)
    const top = show === undefined ? 24 : await page.locator(show).first().evaluate(topOf)
    const y = Math.max(0, Math.min(top - 24, whole - height))
    /** @type {import('@playwright/test').PageScreenshotOptions} */
    const part = frame ? {} : { fullPage: true, clip: { x: 0, y, width, height: Math.min(DEEPEST, whole - y) } }
    const light = await page.screenshot({ ...part, animations: 'disabled' })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.waitForTimeout(300)
    const dark = await page.screenshot({ ...part, animations: 'disabled' })
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    return { light, dark, sideways }
  } finally {
    await context.close()
  }
}

/** @param {Element} one */
const topOf = (one) => one.getBoundingClientRect().top + scrollY

/** Looks in a row, a tenth of a second apart, that must find nothing at work. */
const QUIET_LOOKS = 12

/** Waits until nothing is fetched, computed or moved any more. @param {import('@playwright/test').Page} page */
async function still(page) {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  await page.waitForFunction(
    (looks) => {
      const unfinished = location.pathname === '/explore' ? ', [data-chart^="static"]' : ''
      const busy = document.querySelector(`[aria-busy="true"], progress${unfinished}`) !== null
      const { dataset } = document.documentElement
      const written = String(document.body.innerHTML.length)
      const quiet = busy || written !== dataset.written ? 0 : Number(dataset.quiet ?? 0) + 1
      Object.assign(dataset, { quiet, written })
      return quiet >= looks
    },
    QUIET_LOOKS,
    { timeout: 60_000, polling: 100 },
  )
  await page.evaluate(() => {
    const { dataset } = document.documentElement
    delete dataset.quiet
    delete dataset.written
  })
}
