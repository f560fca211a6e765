/** What guides a reader through the workbench: glossary, shortcuts, palette and tour, by keys alone. */
import type { Page } from '@playwright/test'
import { complaintsAbout } from '../complaints'
import { expect, test } from '../test'

const PAGE = '/explore?study=benchmarks&tab=residuals'

test.describe('a term of the glossary', () => {
  test('opens by a key, closes with Escape, and leads to its section of the methods page', async ({ page }) => {
    await page.goto(PAGE)
    const term = page.getByTestId('subtitle').getByRole('button').first()
    const card = page.locator('[popover]:popover-open')
    // Until the page is still: what scrolls or is written anew closes a card.
    await expect(async () => {
      await term.focus()
      await page.keyboard.press('Enter')
      await expect(card).toBeVisible({ timeout: 2_000 })
    }).toPass()
    await expect(term).toHaveAttribute('aria-expanded', 'true')
    expect(await complaintsAbout(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
    await expect(term).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/methods#/)
    const section = new URL(page.url()).hash
    await expect(page.locator(section)).toBeInViewport()
  })

  test('shows its card under a mouse that rests on it, and keeps it while the mouse is on the card', async ({
    page,
  }) => {
    await page.goto(PAGE)
    const term = page.getByTestId('subtitle').getByRole('button').first()
    await term.hover()
    const card = page.locator('[popover]:popover-open')
    await expect(card).toBeVisible()
    await card.hover()
    await page.waitForTimeout(400)
    await expect(card).toBeVisible()
    await page.mouse.move(5, 5)
    await expect(card).toHaveCount(0)
    await term.hover()
    await expect(card).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
  })
})

const accessible = async (page: Page) => expect(await complaintsAbout(page)).toEqual([])

/** A key that comes before the page's script is nobody's. */
const pressUntilOpen = (page: Page, key: string) =>
  expect(async () => {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 2_000 })
  }).toPass()

test.describe('the sheet of shortcuts', () => {
  test('opens by ? and by its button, keeps the focus, and closes with Escape', async ({ page }) => {
    await page.goto('/explore')
    const chart = page.locator('[data-chart="interactive"]')
    await chart.focus()
    await pressUntilOpen(page, '?')
    const sheet = page.getByRole('dialog', { name: 'Keys' })
    await expect(sheet).toContainText('next point by date')
    await accessible(page)
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(false)
    await page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)
    await expect(chart).toBeFocused()
    const button = page.getByRole('button', { name: 'Keys' })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(sheet).toBeVisible()
  })

  test('is no answer to ? in a field of text', async ({ page }) => {
    await page.goto('/explore')
    await page.getByRole('searchbox', { name: 'Find a choice' }).focus()
    await page.keyboard.press('?')
    await expect(page.getByRole('searchbox', { name: 'Find a choice' })).toHaveValue('?')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
})

test.describe('the palette', () => {
  const open = async (page: Page, query: string) => {
    await pressUntilOpen(page, 'ControlOrMeta+k')
    const field = page.getByRole('combobox', { name: 'Find anything' })
    await expect(field).toBeFocused()
    await page.keyboard.type(query)
    return field
  }
  const options = (page: Page) => page.getByRole('listbox', { name: 'Found' }).getByRole('option')

  test('goes to a series of another study by keys alone', async ({ page }) => {
    await page.goto('/methods')
    const field = await open(page, 'gsm8k')
    const first = options(page).first()
    await expect(first).toContainText('GSM8K')
    await expect(first).toHaveAttribute('aria-selected', 'true')
    await expect(field).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '')
    await accessible(page)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/study=benchmarks&benchmark=gsm8k/)
    await expect(page.locator('h1')).toContainText('GSM8K')
  })

  test('asks a preset question, opens a page, and closes with Escape', async ({ page }) => {
    await page.goto('/explore')
    await open(page, 'nothing is called like that')
    await expect(options(page)).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await open(page, 'question')
    await expect(options(page).nth(2)).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/explore\?study=/)
    await open(page, 'literature')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/literature$/)
  })

  test('changes a control, opens a tab, copies the link and exports', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/explore?study=benchmarks')
    await expect(page.locator('[data-chart="interactive"]')).toBeVisible()
    await open(page, 'line theil')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/estimator=theil-sen/)
    await open(page, 'every row')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/select=all/)
    await open(page, 'tab residuals')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('tab', { name: 'Residuals' })).toHaveAttribute('aria-selected', 'true')
    await open(page, 'copy link')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Copied.')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('estimator=theil-sen')
    const download = page.waitForEvent('download')
    await open(page, 'export csv')
    await page.keyboard.press('Enter')
    expect((await download).suggestedFilename()).toMatch(/\.csv$/)
  })
})

test.describe('the tour', () => {
  test('begins when asked, goes five steps by keys, moves nothing, and ends where it began', async ({ page }) => {
    await page.goto('/explore')
    await expect(page.locator('[data-chart="interactive"]')).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    const places = () =>
      page.evaluate(() => {
        scrollTo(0, 0)
        return ['h1', '[data-chart="interactive"]'].map((one) =>
          document.querySelector(one)?.getBoundingClientRect().toJSON(),
        )
      })
    const before = await places()
    await pressUntilOpen(page, 'ControlOrMeta+k')
    await page.keyboard.type('tour')
    await page.keyboard.press('Enter')
    for (const title of ['The answer', 'The points behind it', 'Every choice is yours', 'What it hangs on']) {
      await expect(page.getByRole('dialog', { name: title })).toBeVisible()
      await expect(page.getByRole('heading', { name: title })).toBeFocused()
      await page.getByRole('dialog').getByRole('button', { name: 'Next' }).focus()
      await page.keyboard.press('Enter')
    }
    await expect(page.getByRole('dialog', { name: 'Check it, take it with you' })).toBeVisible()
    await accessible(page)
    await page.getByRole('button', { name: 'End' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    // The chart is smaller while it stands above what is read, and back at the top as it was.
    await expect.poll(places).toEqual(before)
  })

  test('is begun on the overview, shows the headline, and is skipped with Escape', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/')
    const begin = page.getByRole('button', { name: 'Two-minute tour' })
    await begin.click()
    await expect(page).toHaveURL(/\/explore$/)
    await expect(page.getByRole('heading', { name: 'The answer' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  })
})

test.describe('the list of series', () => {
  test('says what each has, compares them at one level, and opens one at it', async ({ page }) => {
    await page.goto('/explore?study=benchmarks')
    await page.getByRole('button', { name: /^Compare all \d+ series/ }).click()
    const list = page.getByRole('dialog')
    await expect(list.getByRole('row').filter({ hasText: 'MMLU' }).first()).toContainText('7 of 50')
    await accessible(page)
    await list.getByRole('textbox').fill('50%')
    await page.keyboard.press('Enter')
    await expect(list.getByRole('status').filter({ hasText: 'At 50' })).toBeVisible()
    await list.getByRole('button', { name: 'GSM8K', exact: true }).click()
    await expect(list).toHaveCount(0)
    await expect(page).toHaveURL(/benchmark=gsm8k/)
    await expect(page).toHaveURL(/threshold=0\.5/)
    await expect(page.locator('h1')).toContainText('50')
  })
})
