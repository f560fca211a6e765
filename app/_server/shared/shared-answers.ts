/** Answers that one process made, for the others: by a name that says all that they depend on. Server only. */
import type { KeptAnswer } from '../kept/kept-answer'
import { sharedRedis } from './redis'

/** What is not asked for in so long is made again. Redis itself bounds how much it keeps (maxmemory, allkeys-lru). */
const KEPT_SECONDS = 86_400
/** Longer ones are made in each process. */
const MOST_BYTES = 8_000_000

const nameOf = (name: string): string => `halvings:answer:${name}`

/** Null where nobody has made it, or nothing is shared. */
export async function sharedAnswer(name: string): Promise<KeptAnswer | null> {
  const redis = sharedRedis()
  const packed = redis && (await redis.getBuffer(nameOf(name)).catch(() => null))
  return packed && unpack(packed)
}

/** @param seconds how long it may be sent */
export async function shareAnswer(name: string, answer: KeptAnswer, seconds = KEPT_SECONDS): Promise<void> {
  const redis = sharedRedis()
  if (!redis || answer.body.length > MOST_BYTES) return
  await redis.set(nameOf(name), pack(answer), 'EX', seconds).catch(() => null) // the next to ask makes it again
}

/** The length of what is said about it in four bytes, that as JSON, then the body. */
export function pack({ headers, tag, body }: KeptAnswer): Buffer {
  const about = Buffer.from(JSON.stringify({ headers, tag }))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(about.length)
  return Buffer.concat([length, about, body])
}

export function unpack(packed: Buffer): KeptAnswer {
  const end = 4 + packed.readUInt32BE(0)
  const { headers, tag } = JSON.parse(packed.toString('utf8', 4, end)) as Pick<KeptAnswer, 'headers' | 'tag'>
  return { headers, tag, body: new Uint8Array(packed.subarray(end)), encoded: new Map() }
}
