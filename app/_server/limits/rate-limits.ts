/**
 * Limits over time: so many requests a minute of one client, and so many of all, by kind, in windows that begin with a
 * client's first request. Counted by Redis for all processes that share one, else in this process. Server only.
 */
import type { Redis } from 'ioredis'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import type { RateClass, Rates } from './rates'
import { sharedRedis } from '../shared/redis'
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

export function openRateLimits(rates: Rates, redis: Redis | null = null): RateLimits {
  const open = (kind: RateClass) => {
    const { ofOne, ofAll } = rates[kind]
    return { one: limiter(`${kind}:one`, ofOne, redis), all: limiter(`${kind}:all`, ofAll, redis), ofOne }
  }
  const limits = { pages: open('pages'), figures: open('figures'), pictures: open('pictures'), draws: open('draws') }
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

/** As the environment of the process sets them. */
export const rateLimits = (): RateLimits =>
  (shared.halvingsRates ??= openRateLimits(readSettings().rates, sharedRedis()))

/** While Redis is gone, each process counts for itself. */
function limiter(name: string, points: number, redis: Redis | null): RateLimiterAbstract | null {
  if (points === 0) return null
  const own = new RateLimiterMemory({ points, duration: WINDOW_SECONDS })
  if (!redis) return own
  const of = { points, duration: WINDOW_SECONDS, keyPrefix: `halvings:rate:${name}` }
  return new RateLimiterRedis({ ...of, storeClient: redis, insuranceLimiter: own, rejectIfRedisNotReady: true })
}

async function consume(
  limit: RateLimiterAbstract | null,
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
