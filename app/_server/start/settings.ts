import { type Rates, readRates } from '../limits/rates'

/** What the environment of the process sets, checked at start: a wrong one stops it with a sentence. */
export interface Settings {
  /** HALVINGS_ORIGIN: the public address, without a slash at the end; null where none is set. */
  readonly origin: string | null
  /** HALVINGS_PROXIES: how many proxies of ours stand in front, whose X-Forwarded-For is believed. */
  readonly proxies: number
  /** HALVINGS_RATE_…: how many requests a minute are answered. */
  readonly rates: Rates
  /** HALVINGS_METRICS_TOKEN: what whoever reads /metrics must show; null: nobody reads it. */
  readonly metricsToken: string | null
  /** HALVINGS_CONNECTIONS: how many may be open at once; those beyond are closed. */
  readonly connections: number
  /** HALVINGS_DRAIN_SECONDS: how long it still listens after SIGTERM, calling itself not ready. */
  readonly drainSeconds: number
  /** REDIS_URL: what processes share; null: each works on its own. */
  readonly redis: string | null
  /** HALVINGS_LOG: whether each request has a line in the log, `requests`, or only those that failed, `failures`. */
  readonly logsRequests: boolean
}

/** @throws a sentence that names the setting, its value and what it takes */
export function readSettings(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const { HALVINGS_ORIGIN: origin = '', HALVINGS_PROXIES: proxies = '0' } = environment
  const {
    HALVINGS_METRICS_TOKEN: token = '',
    HALVINGS_LOG: log = 'failures',
    HALVINGS_DRAIN_SECONDS: drain = '0',
    HALVINGS_CONNECTIONS: connections = '4000',
    REDIS_URL: redis = '',
  } = environment
  if (origin !== '' && !isOrigin(origin))
    throw new Error(`HALVINGS_ORIGIN is "${origin}"; it takes an address like https://example.org, without a path.`)
  if (!/^\d$/.test(proxies))
    throw new Error(`HALVINGS_PROXIES is "${proxies}"; it takes the number of proxies in front, 0 to 9.`)
  if (token !== '' && !/^[\w.~+/-]{16,}=*$/.test(token))
    throw new Error('HALVINGS_METRICS_TOKEN takes at least 16 letters, digits and signs as a bearer token has them.')
  if (!/^\d{1,3}$/.test(drain)) throw new Error(`HALVINGS_DRAIN_SECONDS is "${drain}"; it takes seconds, 0 to 999.`)
  if (!/^[1-9]\d{0,5}$/.test(connections))
    throw new Error(`HALVINGS_CONNECTIONS is "${connections}"; it takes how many may be open at once, 1 to 999999.`)
  if (redis !== '' && !(/^rediss?:\/\//.test(redis) && URL.canParse(redis)))
    throw new Error('REDIS_URL takes an address like redis://127.0.0.1:6379.') // not repeated: it may hold a password
  if (log !== 'failures' && log !== 'requests')
    throw new Error(`HALVINGS_LOG is "${log}"; it takes failures or requests.`)
  return {
    origin: origin === '' ? null : new URL(origin).origin,
    proxies: Number(proxies),
    rates: readRates(environment),
    metricsToken: token === '' ? null : token,
    drainSeconds: Number(drain),
    connections: Number(connections),
    redis: redis === '' ? null : redis,
    logsRequests: log === 'requests',
  }
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, search, hash, username } = new URL(text)
  return /^https?:$/.test(protocol) && pathname === '/' && search + hash + username === ''
}
