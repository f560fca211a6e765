/**
 * What processes share, where REDIS_URL names a Redis: answers, limits, draws and their jobs. Without it, or while it is
 * gone, each process works on its own. Server only.
 */
import type { Redis } from 'ioredis'
import { logLine } from '../watch/log'

/** A command that takes longer is given up: what Redis would tell can be made here. */
const COMMAND_MS = 1000

const shared = globalThis as typeof globalThis & { halvingsRedis?: Redis }

/** Null without REDIS_URL. Commands reject at once while there is no connection. */
export const sharedRedis = (): Redis | null => shared.halvingsRedis ?? null

/** At the start of a process: connects, and goes on trying for as long as there is none. */
export async function connectRedis(url: string): Promise<Redis> {
  const { Redis } = await import('ioredis')
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: COMMAND_MS,
    connectTimeout: COMMAND_MS,
    retryStrategy: (tries) => Math.min(tries * 200, 2000),
  })
  let there = true
  redis.on('ready', () => {
    if (!there) logLine('info', 'redis-back', {})
    there = true
  })
  redis.on('error', (error) => {
    if (there) logLine('warn', 'redis-gone', { error: error.message })
    there = false
  })
  return (shared.halvingsRedis = redis)
}
