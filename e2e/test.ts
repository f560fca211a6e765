/** The test of every journey here: a page that logs an error, throws, or breaks its own content policy fails it. */
import { expect, type Page, test as base } from '@playwright/test'

export const test = base.extend({
  page: async ({ page }, use) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(`${message.text()} ${message.location().url}`)
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    await use(page)
    expect(complaints, 'console errors and warnings').toEqual([])
  },
})

/** Unfolds the controls that answer a question. */
export async function openControls(page: Page, question: 'Which points' | 'Which line' | 'Against what' | 'Drawn how') {
  await page.locator('summary').filter({ hasText: question }).click()
}

export { expect }
export const ALEXNET = 'study=efficiency-milestones&benchmark=alexnet-level&select=records'
