import { type Rates, readRates } from './rates'

/** What the environment of the process sets, checked at start: a wrong one stops it with a sentence. */
export interface Settings {
  /** HALVINGS_ORIGIN: the public address, without a slash at the end; null where none is set. */
  readonly origin: string | null
  /** HALVINGS_PROXIES: how many proxies of ours stand in front, whose X-Forwarded-For is believed. */
  readonly proxies: number
  /** HALVINGS_RATE_…: how many requests a minute are answered. */
  readonly rates: Rates
}

/** @throws a sentence that names the setting, its value and what it takes */
export function readSettings(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const { HALVINGS_ORIGIN: origin = '', HALVINGS_PROXIES: proxies = '0' } = environment
  if (origin !== '' && !isOrigin(origin))
    throw new Error(`HALVINGS_ORIGIN is "${origin}"; it takes an address like https://example.org, without a path.`)
  if (!/^\d$/.test(proxies))
    throw new Error(`HALVINGS_PROXIES is "${proxies}"; it takes the number of proxies in front, 0 to 9.`)
  const rates = readRates(environment)
  return { origin: origin === '' ? null : new URL(origin).origin, proxies: Number(proxies), rates }
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, search, hash, username } = new URL(text)
  return /^https?:$/.test(protocol) && pathname === '/' && search + hash + username === ''
}
