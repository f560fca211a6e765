import { expect, it } from 'vitest'
import { readSettings } from './settings'

it('keeps measures and request lines to those who set them', () => {
  expect(readSettings({})).toMatchObject({ metricsToken: null, logsRequests: false })
  const set = readSettings({ HALVINGS_METRICS_TOKEN: 'abcdefghijklmnop', HALVINGS_LOG: 'requests' })
  expect(set).toMatchObject({ metricsToken: 'abcdefghijklmnop', logsRequests: true })
})

it('refuses a token that can be guessed or not be sent, and does not repeat it', () => {
  for (const token of ['short', 'with spaces in between', 'línguaaaaaaaaaaaaaaaa'])
    expect(() => readSettings({ HALVINGS_METRICS_TOKEN: token })).toThrow(/^HALVINGS_METRICS_TOKEN takes at least 16 /)
})

it('refuses a wait after SIGTERM that is no number of seconds', () => {
  expect(() => readSettings({ HALVINGS_DRAIN_SECONDS: '5s' })).toThrow(
    'HALVINGS_DRAIN_SECONDS is "5s"; it takes seconds',
  )
})

it('refuses a log that there is not', () => {
  expect(() => readSettings({ HALVINGS_LOG: 'all' })).toThrow('HALVINGS_LOG is "all"; it takes failures or requests.')
})

it('refuses a number of connections and a Redis that can’t be, and does not repeat a password', () => {
  expect(readSettings({})).toMatchObject({ connections: 4000, redis: null })
  expect(() => readSettings({ HALVINGS_CONNECTIONS: '0' })).toThrow('HALVINGS_CONNECTIONS is "0"; it takes how many')
  expect(() => readSettings({ REDIS_URL: 'http://:secret@x' })).toThrow(/^REDIS_URL takes an address like redis:[^s]*$/)
})
