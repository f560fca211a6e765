import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { logLine, loggedAddress, logPrintedFaults } from './log'

const { error, warn } = console
let said = ''
beforeEach(() => {
  said = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  Object.assign(console, { error, warn })
})

it('writes one line of JSON, whatever stands in it', () => {
  logLine('info', 'answered', { path: '/a\n{"level":"error"}', ms: 3 })
  expect(said.match(/\n/g)).toHaveLength(1)
  expect(JSON.parse(said)).toMatchObject({ level: 'info', event: 'answered', path: '/a\n{"level":"error"}', ms: 3 })
})

it('bounds its length', () => {
  logLine('error', 'failed', { text: 'x'.repeat(1_000_000) })
  expect(said.length).toBeLessThan(2200)
  expect(JSON.parse(said).text).toMatch(/x… \(1000000 characters\)$/)
})

it('makes lines of what others print, stacks included', () => {
  logPrintedFaults()
  console.error(new Error('one of\ntwo lines'), { digest: '1' })
  globalThis.console.warn('careful')
  const lines = said
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines).toMatchObject([
    { level: 'error', event: 'printed' },
    { level: 'warn', text: 'careful' },
  ])
  expect(lines[0].text).toContain('log.test.ts')
})

it('shows what is asked of a bundled study, and nothing of a reader’s own file', () => {
  expect(loggedAddress('/explore?study=imagenet&where=a:b?')).toBe('/explore?study=imagenet&where=a:b?')
  expect(loggedAddress('/explore?exclude=secret&study=local-0123456789ab')).toBe('/explore')
  expect(loggedAddress('/explore?study=x&study=%6cocal-0123456789ab')).toBe('/explore')
  expect(loggedAddress('/')).toBe('/')
})
