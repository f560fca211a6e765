import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '../test'

const VIEW = 'study=efficiency-milestones'

/** A page of another site around a frame of ours. */
const around = (address: string) =>
  `<!doctype html><title>another site</title><iframe src="${address}" width="760" height="300"></iframe>
   <script>addEventListener('message', ({ data }) => { document.title = JSON.stringify(data) })</script>`

test('a view stands in a page of another site, and tells its height', async ({ page, baseURL }) => {
  // A server of its own: browsers ask before a page that came from nowhere may show one of this machine.
  const other = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end(around(`${baseURL}/embed?${VIEW}`))
  }).listen(0, '127.0.0.1')
  await once(other, 'listening')
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading')).toContainText('15.7 months')
  await expect(frame.getByRole('link')).toHaveAttribute('href', new RegExp(`/explore\\?${VIEW}`))
  await expect(page).toHaveTitle(/halvings-height/)
  const told = JSON.parse(await page.title()) as { readonly height: number }
  expect(told.height).toBeGreaterThan(400)
  expect(await page.context().cookies()).toEqual([])
  const stored = await page.frames()[1]?.evaluate(() => localStorage.length + sessionStorage.length)
  expect(stored).toBe(0)
  other.close()
})

test('no other page of ours can be framed', async ({ request }) => {
  for (const path of ['/', `/explore?${VIEW}`, '/methods', '/api', `/api/v1/embed.html?${VIEW}`, '/import']) {
    const policy = (await request.get(path)).headers()['content-security-policy']
    expect(policy, path).toContain("frame-ancestors 'none'")
  }
  const embed = await request.get(`/embed?${VIEW}`)
  expect(embed.headers()['content-security-policy']).toContain('frame-ancestors *')
  expect(embed.headers()['set-cookie']).toBeUndefined()
})

test('any address renders', async ({ request }) => {
  for (const query of ['', 'study=none&threshold=many', 'study=local-0123456789ab', `${VIEW}&from=1900-01-01&from=2`]) {
    const answer = await request.get(`/embed?${query}`)
    expect(answer.headers()['content-type'], query).toContain('text/html')
    expect(await answer.text(), query).toMatch(/<h1>.+<\/h1>/)
  }
})

test('the share panel has the HTML to paste, with a preview', async ({ page }) => {
  await page.goto(`/explore?${VIEW}`)
  await page.getByText('Share', { exact: true }).click()
  const snippet = page.getByLabel('HTML to embed this view')
  await expect(snippet).toHaveValue(new RegExp(`<iframe src="http://[^"]+/embed\\?${VIEW}"`))
  await page.getByText('As it will stand in the page').click()
  await expect(page.frameLocator('iframe').getByRole('heading')).toContainText('15.7 months')
})

test('oEmbed is found from the page', async ({ page, request }) => {
  await page.goto(`/explore?${VIEW}`)
  const address = await page.locator('link[type="application/json+oembed"]').getAttribute('href')
  const answer = (await (await request.get(address ?? '')).json()) as { readonly html: string; readonly title: string }
  expect(answer.title).toContain('15.7\u00a0months')
  expect(answer.html).toContain(`/embed?${VIEW}`)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })
  test('the embedded view is whole', async ({ page }) => {
    await page.goto(`/embed?${VIEW}`)
    await expect(page.getByRole('heading')).toContainText('15.7 months')
    await expect(page.getByRole('img').first()).toBeVisible()
  })
})
