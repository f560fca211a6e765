/** An own table on its way in: empty, read, asked about, refused in part and whole, opened, compared. */
import { readFileSync } from 'node:fs'
import { ready } from './chart-states.mjs'

/** @typedef {import('@playwright/test').Page} Page */

const CASES = 'lib/data/import/cases'

/** The six AlexNet rows, with one broken date and one negative cost. */
const ROWS = readFileSync('e2e/own-tables/german.csv', 'utf8')

/** @param {Page} page @param {string} rows */
async function paste(page, rows) {
  await page.getByText('Paste rows instead').click()
  await page.getByRole('textbox', { name: /rows with a header/i }).fill(rows)
  await page.getByRole('button', { name: /read/i }).click()
}

/** @param {Page} page @param {Parameters<import('@playwright/test').Locator['setInputFiles']>[0]} file */
async function choose(page, file) {
  await page.locator('#import-file').setInputFiles(file)
  await page.locator('#import-file-title, [role="alert"]').first().waitFor()
}

/** @type {readonly import('./views.mjs').View[]} */
export const importStates = [
  { name: 'import', address: '/import' },
  { name: 'import-read', address: '/import', act: (page) => choose(page, `${CASES}/f06-sheet.xlsx`) },
  { name: 'import-reshape', address: '/import', act: (page) => choose(page, `${CASES}/b02-wide-years.csv`) },
  { name: 'import-rows-refused', address: '/import', act: (page) => paste(page, ROWS) },
  {
    name: 'import-asked',
    address: '/import',
    act: (page) => paste(page, 'model,date,cost\nA,2020-01-01,100\nB,2021-01-01,40\nC,2022-01-01,15\nD,2023-01-01,6'),
  },
  {
    name: 'import-file-refused',
    address: '/import',
    act: (page) =>
      choose(page, { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from('89504e470d0a1a0a', 'hex') }),
  },
  {
    name: 'own-study',
    address: '/import',
    act: async (page) => {
      await paste(page, ROWS)
      await page.getByRole('button', { name: /open in the workbench/i }).click()
      await ready(page)
    },
  },
]
