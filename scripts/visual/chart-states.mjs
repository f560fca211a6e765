/** States of the workbench that begin on its chart or beside it. */

/** @typedef {import('@playwright/test').Page} Page */

const MILESTONES = '/explore?study=efficiency-milestones'

const chartOf = (/** @type {Page} */ page) => page.locator('[data-chart="interactive"]')

/** The chart answers a hand. @param {Page} page */
export async function ready(page) {
  await chartOf(page).waitFor()
  await page.waitForLoadState('networkidle')
}

/** Middle of a mark, in the window. @param {Page} page @param {string} id */
async function placeOf(page, id) {
  const box = await chartOf(page).locator(`[data-id="${id}"]`).first().boundingBox()
  if (!box) throw new Error(`no mark ${id}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** By touch on a phone, where a card opens below the chart. @param {Page} page @param {string} id @param {boolean} phone */
async function press(page, id, phone) {
  const { x, y } = await placeOf(page, id)
  if (phone) await page.touchscreen.tap(x, y)
  else await page.mouse.click(x, y)
}

/** @type {readonly import('./views.mjs').View[]} */
export const chartStates = [
  {
    name: 'card-pinned',
    address: MILESTONES,
    frame: true,
    act: async (page, phone) => {
      await ready(page)
      await press(page, 'alexnet-level-googlenet', phone)
      await page.getByRole('dialog', { name: 'GoogLeNet' }).waitFor()
    },
  },
  {
    name: 'card-by-keys',
    address: '/explore?study=benchmarks',
    frame: true,
    act: async (page) => {
      await ready(page)
      await chartOf(page).focus()
      await page.keyboard.press('End')
      await page.getByTestId('point-details').waitFor()
    },
  },
  {
    name: 'left-out-notice',
    address: MILESTONES,
    frame: true,
    act: async (page) => {
      await ready(page)
      await page.getByRole('button', { name: /^Leave out GoogLeNet/ }).click()
      await page.getByTestId('left-out-notice').waitFor()
      await page.evaluate(() => scrollTo(0, 0))
    },
  },
  {
    name: 'box-drawn',
    address: MILESTONES,
    frame: true,
    act: async (page) => {
      await ready(page)
      const from = await placeOf(page, 'alexnet-level-mobilenet')
      const to = await placeOf(page, 'alexnet-level-shufflenet-v2-1x')
      await page.mouse.move(from.x - 12, from.y - 12)
      await page.mouse.down()
      await page.mouse.move(to.x + 12, to.y + 12, { steps: 6 })
      await page.mouse.up()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'models-found',
    address: '/explore?study=benchmarks',
    frame: true,
    act: async (page) => {
      await ready(page)
      await page.getByRole('searchbox', { name: 'Find a model' }).fill('llama')
      await page.locator('[data-role="found"]').first().waitFor()
      await page.evaluate(() => scrollTo(0, 0))
    },
  },
  {
    name: 'share',
    address: MILESTONES,
    frame: true,
    act: async (page) => {
      await ready(page)
      await page.locator('summary', { hasText: 'Share' }).click()
      await page.waitForLoadState('networkidle')
    },
  },
  {
    name: 'export',
    address: MILESTONES,
    frame: true,
    act: async (page) => {
      await ready(page)
      await page.locator('summary', { hasText: 'Export' }).first().click()
      await page.getByLabel('Size').selectOption('column')
      await page.waitForLoadState('networkidle')
    },
  },
  {
    name: 'controls-unfolded',
    address: '/explore?study=training-runs',
    act: async (page, phone) => {
      await ready(page)
      if (phone) await page.getByRole('button', { name: 'Change the question' }).click()
      for (const question of ['Which points', 'Which line', 'Against what', 'Drawn how'])
        await page.locator('summary').filter({ hasText: question }).click()
    },
  },
  {
    name: 'control-refused',
    address: '/explore?study=benchmarks',
    frame: true,
    act: async (page, phone) => {
      await ready(page)
      if (phone) await page.getByRole('button', { name: 'Change the question' }).click()
      const field = page.locator('input[name="threshold"]')
      await field.fill('170')
      await field.press('Enter')
    },
  },
  {
    name: 'series-compared',
    address: '/explore?study=benchmarks',
    frame: true,
    act: async (page, phone) => {
      await ready(page)
      if (phone) await page.getByRole('button', { name: 'Change the question' }).click()
      await page.getByRole('button', { name: /^Compare all \d+ series/ }).click()
      const list = page.getByRole('dialog').last()
      await list.getByRole('textbox').fill('50%')
      await page.keyboard.press('Enter')
      await list.getByRole('status').filter({ hasText: 'At 50' }).waitFor()
    },
  },
]
