import { readFileSync } from 'node:fs'
import { expect, test } from '../test'

const commands = readFileSync('README.md', 'utf8').match(/curl '[^']+'/g) ?? []

test('the commands of the README answer, each query as it stands', async ({ request }) => {
  expect(commands.length).toBeGreaterThanOrEqual(5)
  for (const command of commands) {
    const { pathname, search } = new URL(command.slice("curl '".length, -1))
    const response = await request.get(`${pathname}${search}`)
    expect(response.status(), command).toBe(200) // a query that says what it should not is refused with 400
    const text = await response.text()
    if (pathname.endsWith('fit.py')) expect(text).toContain('"slope, doublings a year", "slope", -0.76512631442')
    if (pathname.endsWith('fit.R')) expect(text).toContain('list("check", "months to halve"')
  }
})
