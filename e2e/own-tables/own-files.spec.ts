import { expect, test } from '../test'

const CASES = 'lib/data/import/cases'

test('a workbook is read, kept, renamed, saved as a file, and opened again from that file', async ({ page }) => {
  await page.goto('/import')
  await page.locator('#import-file').setInputFiles(`${CASES}/f06-sheet.xlsx`)
  await page.getByRole('button', { name: 'Open in the workbench' }).click()
  const subtitle = page.getByTestId('subtitle')
  await expect(subtitle).toContainText('12.00')
  await expect(subtitle).toContainText('n\u00a010')

  await page.goto('/import')
  await page.getByRole('button', { name: /^Rename/ }).click()
  await page.getByRole('textbox', { name: /^New title/ }).fill('My runs')
  await page.keyboard.press('Enter')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save My runs as a file' }).click()
  const file = await (await saved).path()
  await page.getByRole('button', { name: 'Delete My runs' }).click()
  await page.locator('#import-file').setInputFiles(file)
  await expect(page.getByRole('heading', { name: 'f06-sheet.xlsx' })).toBeVisible()
  await page.getByRole('button', { name: 'Open in the workbench' }).click()
  await expect(page).toHaveURL(/study=local-/)
  await expect(subtitle).toContainText('12.00')
})

test('an own file that is opened again shows at once what it showed last, and nothing moves when it can compute', async ({
  page,
}) => {
  await page.goto('/import')
  await page.locator('#import-file').setInputFiles(`${CASES}/f06-sheet.xlsx`)
  await page.getByRole('button', { name: 'Open in the workbench' }).click()
  await expect(page.getByTestId('subtitle')).toContainText('12.00')
  await expect(page.locator('[data-program="there"] select[name="study"]')).toBeVisible()
  const address = page.url()
  await page.goto('/methods')
  expect(await page.evaluate(() => localStorage.getItem('last-seen'))).toContain('12.00')

  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[])
        Object.assign(window, { shifts: ((window as { shifts?: number }).shifts ?? 0) + shift.value })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  const seen = page.locator('[data-chart="seen"]')
  await expect(seen).toBeVisible()
  await expect(page.locator('[data-last-seen]')).toContainText('12.00')
  release()
  await expect(page.locator('[data-chart="interactive"]')).toBeVisible()
  await expect(seen).toHaveCount(0)
  expect(await page.evaluate(() => (window as { shifts?: number }).shifts ?? 0)).toBeLessThan(0.01)

  await page.goto('/import')
  await page.getByRole('button', { name: /^Delete/ }).click()
  await expect(page.getByRole('button', { name: /^Delete/ })).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.getItem('last-seen'))).toBeNull()
})

test('a kept record of another version is made again, and a damaged one hides none', async ({ page }) => {
  await page.goto('/import')
  await page.locator('#import-file').setInputFiles(`${CASES}/f02-records-pretty.json`)
  await page.getByRole('button', { name: 'Open in the workbench' }).click()
  await expect(page.getByTestId('subtitle')).toContainText('12.00')
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('halvings')
        open.onsuccess = () => {
          const change = open.result.transaction('local-studies', 'readwrite')
          const store = change.objectStore('local-studies')
          const keys = store.getAllKeys()
          keys.onsuccess = () => {
            const [id = ''] = keys.result
            const record = store.get(id)
            record.onsuccess = () => {
              const older = { ...record.result, builtBy: undefined }
              store.put({ ...older, study: { ...older.study, meta: { id, title: older.study.meta.title } } }, id)
              store.put({ rows: null }, 'local-000000000000')
            }
          }
          change.oncomplete = () => {
            open.result.close()
            resolve()
          }
          change.onerror = () => reject(change.error)
        }
      }),
  )
  await page.reload()
  await expect(page.getByTestId('subtitle')).toContainText('12.00')
  await page.goto('/import')
  await expect(page.getByText('damaged: it can only be deleted')).toBeVisible()
  await page.getByRole('button', { name: 'Delete local-000000000000' }).click()
  await expect(page.getByText('damaged: it can only be deleted')).toHaveCount(0)
})

test('years as columns are offered to be put under one another', async ({ page }) => {
  await page.goto('/import')
  await page.locator('#import-file').setInputFiles(`${CASES}/b02-wide-years.csv`)
  await page.getByRole('button', { name: 'Put them under one another' }).click()
  await expect(page.getByText('30 rows usable')).toBeVisible()
})
