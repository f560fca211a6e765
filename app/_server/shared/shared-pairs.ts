/** Draws of differences, for the other processes: whoever asks for them next may come to any. Server only. */
import { createHash } from 'node:crypto'
import { sharedRedis } from './redis'
import type { PairDraws } from '@/lib/result/comparison/pair-draws'

const KEPT_SECONDS = 86_400

const nameOf = (key: string): string =>
  `halvings:pairs:${createHash('sha256')
    .update(JSON.stringify([process.env.HALVINGS_BUILD, key]))
    .digest('hex')}`

/** Null where no process has told them, or nothing is shared. */
export async function toldPairs(key: string): Promise<readonly PairDraws[] | null> {
  const text = await sharedRedis()
    ?.get(nameOf(key))
    .catch(() => null)
  return text ? (JSON.parse(text) as readonly PairDraws[]) : null
}

/** The next to ask makes them again where this fails. */
export async function tellPairs(key: string, pairs: readonly PairDraws[]): Promise<void> {
  await sharedRedis()
    ?.set(nameOf(key), JSON.stringify(pairs), 'EX', KEPT_SECONDS)
    .catch(() => null)
}
