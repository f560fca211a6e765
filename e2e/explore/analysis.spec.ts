import type { Page } from '@playwright/test'
import { complaintsAbout } from '../complaints'
import { ALEXNET, expect, openControls, test } from '../test'

const MMLU = 'study=benchmarks'

const panel = (page: Page, id: string) => page.locator(`#panel-${id}`)

test('tabs are walked by keys, kept in the address, and undone by the back button', async ({ page }) => {
  await page.goto(`/explore?${ALEXNET}`)
  await expect(page.getByRole('tab', { name: 'Rows' })).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('tab', { name: 'Residuals' }).click()
  await expect(page).toHaveURL(/\?study=efficiency-milestones[^#]*&tab=residuals$/)
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'Bootstrap' })).toBeFocused()
  await expect(page).toHaveURL(/&tab=bootstrap$/)
  await page.keyboard.press('Home')
  await expect(page.getByRole('tab', { name: 'Rows' })).toBeFocused()
  await expect(page).not.toHaveURL(/tab=/)
  await page.getByRole('tab', { name: 'Break' }).click()
  await expect(panel(page, 'break')).toBeVisible()
  await expect(page).toHaveURL(/&tab=break$/) // which follows the tab
  await page.goBack()
  await expect(panel(page, 'rows')).toBeVisible()
})

test('a step back that comes before the address has followed the tab leads to the tab before', async ({ page }) => {
  await page.goto(`/explore?${ALEXNET}`)
  await page.getByRole('tab', { name: 'Residuals' }).click()
  await expect(page).toHaveURL(/&tab=residuals$/)
  await page.getByRole('tab', { name: 'Break' }).evaluate((tab: HTMLElement) => {
    tab.click()
    window.history.back()
  })
  await expect(page.getByRole('tab', { name: 'Residuals' })).toHaveAttribute('aria-selected', 'true')
  await expect(panel(page, 'residuals')).toBeVisible()
  await expect(page).toHaveURL(/&tab=residuals$/)
})

test('a link to a tab is opened by the server, with the choice made in it', async ({ page, request }) => {
  const html = await (await request.get(`/explore?${ALEXNET}&tab=residuals`)).text()
  expect(html).toMatch(/id="tab-residuals"[^>]*aria-selected="true"/)
  expect(html).toContain('data-role="influential-row"')
  await page.goto('/explore?study=nanogpt-speedrun&tab=break&breakShape=kink')
  await expect(panel(page, 'break').getByLabel('One line with a kink')).toBeChecked()
  await page.goto(`/explore?${ALEXNET}&tab=method`)
  await panel(page, 'method').getByRole('tab', { name: 'Python' }).click()
  await expect(page).toHaveURL(/&tab=method&program=python$/)
  await page.reload()
  await expect(panel(page, 'method').getByRole('tab', { name: 'Python' })).toHaveAttribute('aria-selected', 'true')
})

test('a changed view keeps the open tab, also of a link of the old form', async ({ page }) => {
  await page.goto(`/explore?${ALEXNET}#residuals`)
  await expect(panel(page, 'residuals')).toBeVisible()
  await openControls(page, 'Which line')
  await page.locator('select[name="level"]').selectOption('0.9')
  await expect(page).toHaveURL(/level=0\.9&tab=residuals$/)
})

/** Months as a title has them: one decimal from one month on. */
const inTitle = (months: string): string => (Number(months) >= 1 ? Number(months).toFixed(1) : months)

test('sweep: the view’s own level has the view’s number, and a picked level becomes the view’s', async ({ page }) => {
  await page.goto(`/explore?${MMLU}&tab=sweep`)
  const sweep = panel(page, 'sweep')
  const surface = sweep.getByRole('slider')
  await expect(surface).toHaveAttribute('aria-valuetext', /halves every 10\.29 months.*n\u00a07/)
  await expect(page.getByTestId('subtitle')).toContainText('10.3')
  // 64 levels leave 4 records; statsmodels: the fixture of lib/result/analyses/specifications-view.test.ts.
  await expect(sweep.locator('[data-role="level"]')).toHaveCount(64)
  await surface.focus()
  await page.keyboard.press('Home')
  const first = (await surface.getAttribute('aria-valuetext')) ?? ''
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/threshold=0\.\d+&tab=sweep$/)
  const months = /every ([\d.]+) months/.exec(first)?.[1] ?? 'no number'
  await expect(page.locator('h1')).toContainText(inTitle(months))
  await sweep.getByText('All levels as a table').click()
  await sweep
    .getByRole('button', { name: /^Hold this level fixed: / })
    .last()
    .click()
  await expect(page).not.toHaveURL(new RegExp(`threshold=${/(\d[\d.]*)/.exec(first)?.[1] ?? ''}&`))
})

test('sweep: a series without levels says why', async ({ page }) => {
  await page.goto(`/explore?${ALEXNET}&tab=sweep`)
  await expect(panel(page, 'sweep')).toContainText('no level to vary')
})

test('specifications: counted, the view among them, each a link', async ({ page }) => {
  await page.goto(`/explore?${MMLU}&tab=specifications`)
  const specifications = panel(page, 'specifications')
  const finding = specifications.getByTestId('specification-finding')
  await expect(finding).toContainText(/Of \d+ specifications, \d+ agree in sign with this view/)
  await expect(finding).toContainText('faster than Moore’s law (18 months)')
  const [, all = '0', same = '0', opposite = '0'] =
    /Of (\d+) specifications, (\d+) agree.*?, (\d+) do/.exec((await finding.textContent()) ?? '') ?? []
  expect(Number(same) + Number(opposite)).toBe(Number(all))
  await expect(specifications.locator('[data-role="specification"]')).toHaveCount(Number(all))
  const surface = specifications.getByRole('slider')
  await expect(surface).toHaveAttribute('aria-valuetext', /records at 60\u00a0%.*10\.29 months/)
  await specifications.getByText('All specifications as a table').click()
  const link = specifications.getByRole('link', { name: 'open', exact: true }).first()
  const row = specifications.locator('tbody tr').filter({ has: page.getByRole('link', { name: 'open' }) })
  const months = ((await row.first().locator('th').textContent()) ?? '').split(' ')[0] ?? ''
  await link.click()
  await expect(page.locator('h1')).toContainText(inTitle(months))
})

test('residuals: the point that matters most is the one whose absence moves the number most', async ({ page }) => {
  await page.goto(`/explore?${ALEXNET}&tab=residuals`)
  const residuals = panel(page, 'residuals')
  await expect(residuals.locator('[data-role="influential-row"]')).toHaveCount(3)
  // METHODS 9: without AlexNet itself 16.8 months.
  await expect(residuals.locator('[data-role="influential-row"]').first()).toContainText('16.8')
  await expect(residuals.locator('[data-role="residual"]')).toHaveCount(12)
})

test('bootstrap: a view without draws is offered some, and shows them', async ({ page }) => {
  await page.goto(`/explore?${ALEXNET}&tab=bootstrap`)
  const bootstrap = panel(page, 'bootstrap')
  await bootstrap.getByRole('button', { name: 'Use bootstrap intervals (1,000 draws)' }).click()
  await expect(page).toHaveURL(/interval=bootstrap&tab=bootstrap$/)
  await expect(bootstrap.locator('[data-role="bar"]')).toHaveCount(48)
  await expect(bootstrap).toContainText(/Estimate 15\.68 months; median of [\d,]+ draws/)
  await bootstrap.getByRole('button', { name: 'Back to this method’s own interval' }).click()
  await expect(page).toHaveURL(/select=records&tab=bootstrap$|efficiency-milestones[^#]*&tab=bootstrap$/)
})

test('break: corrected p, date and two slopes; too few points say so', async ({ page }) => {
  await page.goto('/explore?study=nanogpt-speedrun&tab=break')
  const tested = panel(page, 'break')
  await expect(tested.getByTestId('break-finding')).toContainText('1,999 simulations')
  await expect(tested.locator('[data-role="slope"]')).toHaveCount(2)
  await tested.getByLabel('One line with a kink').check()
  await expect(tested.getByTestId('break-finding')).toContainText('on 1 and')
  await page.goto(`/explore?${ALEXNET}&tab=break`)
  await expect(panel(page, 'break')).toContainText('6 points are left, 10 are needed')
})

test('forecast: the date of a target, against statsmodels', async ({ page }) => {
  await page.goto(`/explore?${ALEXNET}&tab=forecast`)
  const forecast = panel(page, 'forecast')
  await forecast.getByRole('textbox', { name: 'Target' }).fill('1e15')
  await page.keyboard.press('Enter')
  // lib/fits/questions/fixtures/forecasts.json: line 2022.789, mean 2021.740 to 2024.283, prediction 2021.327 to 2024.695.
  const dates = forecast.getByTestId('forecast')
  for (const text of ['Oct 2022', 'Sep 2021 to Apr 2024', 'Apr 2021 to Sep 2024'])
    await expect(dates).toContainText(text)
  await expect(forecast.getByTestId('back-test')).toContainText(
    'Of 3 forecasts of a later point, made from the first 4 points or more, 3 had it inside their 95\u00a0% interval.',
  )
  await forecast.getByRole('textbox', { name: 'Target' }).fill('nothing')
  await page.keyboard.press('Enter')
  await expect(forecast).toContainText('positive number')
})

test('the overview says where progress comes from, and what does not add up', async ({ page }) => {
  await page.goto('/')
  const section = page.locator('section[aria-labelledby="decomposition-title"]')
  await expect(section).toContainText('discrepancy')
  const value = async (name: string) =>
    Number(
      ((await section.locator('tr').filter({ hasText: name }).locator('td').first().textContent()) ?? '').split(' ')[0],
    )
  const [spending, dollar, physical] = [
    await value('Spending'),
    await value('Compute per dollar'),
    await value('Physical'),
  ]
  const [algorithms, effective] = [await value('Algorithms'), await value('Effective')]
  // Each is rounded to two decimals.
  expect(Math.abs(spending + dollar - physical)).toBeLessThanOrEqual(0.0151)
  expect(Math.abs(physical + algorithms - effective)).toBeLessThanOrEqual(0.0151)
})

for (const [query, tab] of [
  [MMLU, 'sweep'],
  [MMLU, 'specifications'],
  [ALEXNET, 'residuals'],
  ['', 'bootstrap'],
  ['study=nanogpt-speedrun', 'break'],
  ['study=training-runs', 'forecast'],
] as const)
  test(`the tab ${tab} is accessible and fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(`/explore${query === '' ? '' : `?${query}`}#${tab}`)
    await expect(panel(page, tab).locator('svg').first()).toBeVisible()
    await expect(page.getByRole('tab', { selected: true }).first()).toBeInViewport()
    expect(await complaintsAbout(page, { inside: `#panel-${tab}` })).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  })

test('bootstrap: errors of the costs are drawn too, by the source’s grades or by one factor', async ({ page }) => {
  await page.goto('/explore?study=training-runs&tab=bootstrap')
  const bootstrap = panel(page, 'bootstrap')
  const finding = bootstrap.getByTestId('cost-errors-finding')
  await expect(finding).toHaveCount(0)
  await bootstrap.getByLabel('its grade in the source').check()
  await expect(finding).toContainText('3 for 347 rows (Confident)')
  await expect(finding).toContainText(/With errors the 95\s% interval in months is 5\.\d\d to 5\.\d\d/)
  await bootstrap.getByLabel('a factor of 10').check()
  await expect(finding).not.toContainText('Confident')
  await page.goto('/explore?tab=bootstrap')
  await expect(panel(page, 'bootstrap')).toContainText('Estimate 8.68 months')
  await expect(page.getByText('How well are the costs themselves known?')).toHaveCount(0) // the law reads no cost
})
