/**
 * Limits over time: so many requests a minute of one client, and so many of all, by kind. Counted in this process, in
 * windows that begin with a client's first request. Server only.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Rate, RateClass, Rates } from './rates'
import { readSettings } from '../start/settings'

export type Taken =
  | { readonly ok: true; readonly headers: RateHeaders }
  | {
      readonly ok: false
      /** Whose limit is passed. */
      readonly of: 'one' | 'all'
      /** Seconds until that window ends, at least 1. */
      readonly retryAfter: number
      readonly headers: RateHeaders
    }

/** What the client may still ask for: RateLimit and RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers-10), or none. */
type RateHeaders = Readonly<Record<string, string>>

export interface RateLimits {
  /** @param client as `clientOf` names it; '' is ourselves and counts towards all only */
  readonly take: (kind: RateClass, client: string) => Promise<Taken>
}

const WINDOW_SECONDS = 60

export function openRateLimits(rates: Rates): RateLimits {
  const open = ({ ofOne, ofAll }: Rate) => ({ one: limiter(ofOne), all: limiter(ofAll), ofOne })
  const limits = {
    pages: open(rates.pages),
    figures: open(rates.figures),
    pictures: open(rates.pictures),
    draws: open(rates.draws),
  }
  return {
    take: async (kind, client) => {
      const { one, all, ofOne } = limits[kind]
      const own = client === '' ? null : await consume(one, client)
      const headers = own ? headersOf(kind, ofOne, own.left) : {}
      if (own?.passed) return { ok: false, of: 'one', retryAfter: secondsOf(own.left), headers }
      const everyone = await consume(all, 'all')
      if (everyone?.passed) return { ok: false, of: 'all', retryAfter: secondsOf(everyone.left), headers }
      return { ok: true, headers }
    },
  }
}

const shared = globalThis as typeof globalThis & { halvingsRates?: RateLimits }

/** Of this process, as its environment sets them. */
export const rateLimits = (): RateLimits => (shared.halvingsRates ??= openRateLimits(readSettings().rates))

const limiter = (points: number): RateLimiterMemory | null =>
  points === 0 ? null : new RateLimiterMemory({ points, duration: WINDOW_SECONDS })

async function consume(
  limit: RateLimiterMemory | null,
  key: string,
): Promise<{ readonly passed: boolean; readonly left: RateLimiterRes } | null> {
  if (limit === null) return null
  try {
    return { passed: false, left: await limit.consume(key) }
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return { passed: true, left: refused }
    throw refused
  }
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1000))

const headersOf = (kind: RateClass, quota: number, left: RateLimiterRes): RateHeaders => ({
  'RateLimit-Policy': `"${kind}";q=${quota};w=${WINDOW_SECONDS}`,
  RateLimit: `"${kind}";r=${left.remainingPoints};t=${secondsOf(left)}`,
})
