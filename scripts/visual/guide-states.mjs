/** What guides a reader, open: glossary, keys, palette, tour. */
import { ready } from './chart-states.mjs'

/** @typedef {import('@playwright/test').Page} Page */

/** A key that comes before the page's script is nobody's. @param {Page} page @param {string} key */
async function pressUntilOpen(page, key) {
  for (let tries = 0; tries < 20 && (await page.getByRole('dialog').count()) === 0; tries += 1) {
    await page.keyboard.press(key)
    await page.waitForTimeout(300)
  }
}

/** @type {readonly import('./views.mjs').View[]} */
export const guideStates = [
  {
    name: 'glossary',
    address: '/explore?study=benchmarks',
    frame: true,
    act: async (page) => {
      await ready(page)
      await page.getByTestId('subtitle').getByRole('button').first().focus()
      await page.keyboard.press('Enter')
      await page.locator('[popover]:popover-open').waitFor()
    },
  },
  {
    name: 'keys',
    address: '/explore',
    frame: true,
    act: async (page) => {
      await ready(page)
      await pressUntilOpen(page, '?')
    },
  },
  {
    name: 'palette',
    address: '/methods',
    frame: true,
    act: async (page) => {
      await pressUntilOpen(page, 'ControlOrMeta+k')
      await page.keyboard.type('gsm')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'tour',
    address: '/explore',
    frame: true,
    act: async (page) => {
      await ready(page)
      await pressUntilOpen(page, 'ControlOrMeta+k')
      await page.keyboard.type('tour')
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').getByRole('button', { name: 'Next' }).click()
      await page.getByRole('dialog', { name: 'The points behind it' }).waitFor()
    },
  },
]
