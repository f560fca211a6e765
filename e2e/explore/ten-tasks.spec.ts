/**
 * What readers come for: each task takes at most three actions from the overview, and after each of them the answer is on
 * the screen. The same eight journeys are made by mouse, by keys alone, and by touch on a phone of 360 pixels; the two
 * last are the ninth and the tenth task.
 */
import type { Locator, Page } from '@playwright/test'
import { browserOf, Hand, ways } from '../hand'
import { expect, test } from '../test'

const MOST_ACTIONS = 3
/** An answer: the rate of a trend. */
const EVERY = /(halves|doubles)\s+every\s+[\d.]+\s+months/

/** A part of the page that must be on the screen, with the words that it must hold. */
const seen = async (part: Locator, text: string | RegExp = /\S/) => {
  await expect(part).toContainText(text)
  await expect(part).toBeInViewport()
}

interface Task {
  readonly name: string
  readonly make: (page: Page, hand: Hand) => Promise<void>
}

const rowOf = (page: Page, study: string) => page.getByRole('main').getByRole('link', { name: study, exact: true })
const answer = (page: Page) => page.getByRole('heading', { level: 1 })
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true })

const tasks: readonly Task[] = [
  {
    name: 'the headline’s source',
    make: async (page, hand) => {
      await hand.press(page.getByRole('heading', { level: 1 }).getByRole('link'))
      await seen(answer(page), EVERY)
      await hand.press(page.getByRole('link', { name: 'About the data' }))
      await seen(answer(page))
      await seen(page.getByRole('main').getByText('Ho et al.').first(), 'Ho et al.')
    },
  },
  {
    name: 'AlexNet with its program',
    make: async (page, hand) => {
      await hand.press(rowOf(page, 'AI and Efficiency: fixed levels'))
      await seen(answer(page), 'halves every 15.7 months')
      await hand.open(tab(page, 'Method'))
      await hand.open(tab(page, 'Python'))
      await seen(answer(page), 'halves every 15.7 months')
      await seen(page.getByRole('tabpanel', { name: 'Python' }), 'Hernandez')
    },
  },
  {
    name: 'MMLU and GSM8K at one level',
    make: async (page, hand) => {
      await hand.press(page.getByRole('link', { name: 'Compare', exact: true }))
      await seen(page.getByTestId('finding'))
      await hand.press(page.getByRole('link', { name: 'Which fell faster at 50 %, MMLU or GSM8K?' }))
      await seen(page.getByTestId('finding'), /MMLU.*GSM8K/)
    },
  },
  {
    name: 'a view without a model, shared',
    make: async (page, hand) => {
      await hand.press(rowOf(page, 'Benchmark scores'))
      await seen(answer(page), EVERY)
      const before = (await answer(page).textContent()) ?? ''
      await hand.press(
        page
          .locator('[data-rows]')
          .getByRole('button', { name: /^Leave out/ })
          .first(),
      )
      await expect(page).toHaveURL(/exclude=/)
      await expect(answer(page)).not.toHaveText(before)
      await seen(answer(page), EVERY)
      hand.actions += 1 // copies the address bar
      const fresh = await page.context().browser()?.newContext()
      const other = await fresh?.newPage()
      await other?.goto(page.url())
      if (!other) throw new Error('no second browser')
      await expect(answer(other)).toHaveText((await answer(page).textContent()) ?? '')
      await expect(other.getByTestId('subtitle')).toHaveText((await page.getByTestId('subtitle').textContent()) ?? '')
      await fresh?.close()
    },
  },
  {
    name: 'the most influential model',
    make: async (page, hand) => {
      await hand.press(rowOf(page, 'Benchmark scores'))
      await seen(answer(page), EVERY)
      await hand.open(tab(page, 'Residuals'))
      await seen(answer(page), EVERY)
      await seen(page.locator('[data-role="influential-row"]').first(), /slower|faster|no trend/)
    },
  },
  {
    name: 'a figure for two columns',
    make: async (page, hand) => {
      await hand.press(rowOf(page, 'ImageNet classification'))
      await seen(answer(page), EVERY)
      await hand.press(page.locator('summary', { hasText: 'Export' }))
      await seen(answer(page))
      const download = page.waitForEvent('download')
      await hand.press(page.getByRole('link', { name: 'PDF for two columns' }))
      const file = await download
      expect(file.suggestedFilename()).toMatch(/\.pdf$/)
      expect(file.url()).toContain('size=two-columns')
      expect(await file.failure()).toBeNull()
      await seen(answer(page))
    },
  },
  {
    name: 'a claim with its verdict',
    make: async (page, hand) => {
      await hand.press(page.getByRole('link', { name: 'Check a claim', exact: true }))
      await seen(page.getByLabel('The claim'), '')
      await hand.type(page.getByLabel('The claim'), 'halves every 8 months since 2014')
      await seen(page.getByTestId('understood'), 'halving every 8.0 months, since 2014')
      await seen(page.getByTestId('verdict'))
    },
  },
  {
    name: 'a forecast with its back-test',
    make: async (page, hand) => {
      await hand.press(rowOf(page, 'Benchmark scores'))
      await seen(answer(page), EVERY)
      await hand.open(tab(page, 'Forecast'))
      await seen(answer(page))
      await hand.type(page.getByLabel(/^Target/), '1e21')
      await seen(page.getByTestId('forecast'), /20\d\d/)
      await seen(page.getByTestId('back-test'), 'inside their 95 % interval')
    },
  },
]

for (const way of ways)
  test.describe(`by ${way}`, () => {
    test.use(browserOf(way))
    for (const { name, make } of tasks)
      test(name, async ({ page }) => {
        await page.goto('/')
        const hand = new Hand(page, way)
        await make(page, hand)
        expect(hand.actions).toBeLessThanOrEqual(MOST_ACTIONS)
      })
  })
