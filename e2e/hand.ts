/** A reader's hand: the same journey by mouse, by keys alone, or by touch on a phone, each action counted. */
import { devices, expect, type Locator, type Page } from '@playwright/test'

/** The ways in which a journey is made. */
export const ways = ['mouse', 'keys', 'touch'] as const
type Way = (typeof ways)[number]

/** What the browser is like in which a way is used. */
export const browserOf = (way: Way) =>
  way === 'touch'
    ? { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, userAgent: devices['Pixel 7'].userAgent }
    : { viewport: { width: 1440, height: 900 } }

/** Enough for the longest page; a reader who has to press Tab more often has been forgotten. */
const MOST_STEPS = 250

export class Hand {
  /** A click, a choice or a value typed with Enter; moving the focus and scrolling are none. */
  actions = 0

  constructor(
    private readonly page: Page,
    private readonly way: Way,
  ) {}

  get byKeys(): boolean {
    return this.way === 'keys'
  }

  /** Presses a link or a button. */
  async press(target: Locator): Promise<void> {
    this.actions += 1
    if (this.way === 'mouse') return target.click()
    if (this.way === 'touch') return target.tap()
    await this.reach(target)
    await this.page.keyboard.press('Enter')
  }

  /** Opens a tab; keys walk the tabs with arrows, which is one choice among them. */
  async open(tab: Locator): Promise<void> {
    if (this.way !== 'keys') return this.press(tab)
    this.actions += 1
    const list = this.page.getByRole('tablist').filter({ has: tab }).last()
    await this.reach(list.getByRole('tab', { selected: true }))
    for (let step = 0; step < 20 && (await tab.getAttribute('aria-selected')) !== 'true'; step += 1)
      await this.page.keyboard.press('ArrowRight')
  }

  /** Types a value and Enter. */
  async type(field: Locator, text: string): Promise<void> {
    this.actions += 1
    if (this.way === 'mouse') await field.click()
    else if (this.way === 'touch') await field.tap()
    else await this.reach(field)
    await this.page.keyboard.press('ControlOrMeta+a')
    await this.page.keyboard.type(text)
    await this.page.keyboard.press('Enter')
  }

  /** Walks the focus to an element by Tab, as a reader without a mouse must. */
  private async reach(target: Locator): Promise<void> {
    await target.waitFor()
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await this.page.keyboard.press('Tab')
    }
    await expect(target, 'reached by Tab').toBeFocused({ timeout: 1 })
  }
}
