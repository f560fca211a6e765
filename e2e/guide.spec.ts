/** What guides a reader through the workbench: the glossary, by keys alone and by the mouse. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './test'

const PAGE = '/explore?study=benchmarks&tab=residuals'

test.describe('a term of the glossary', () => {
  test('opens by a key, closes with Escape, and leads to its section of the methods page', async ({ page }) => {
    await page.goto(PAGE)
    const term = page.getByTestId('subtitle').getByRole('button').first()
    await term.focus()
    await page.keyboard.press('Enter')
    const card = page.locator('[popover]:popover-open')
    await expect(card).toBeVisible()
    await expect(term).toHaveAttribute('aria-expanded', 'true')
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
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
