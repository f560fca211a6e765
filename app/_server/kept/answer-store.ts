/**
 * What was answered, bounded by bytes: found by the address that it was asked at, before anything of the address is read,
 * or by what it is (a file of a view), because many addresses ask for the same. Server only.
 */
import { LRUCache } from 'lru-cache'
import { bytesOf, type KeptAnswer } from './kept-answer'

export interface AnswerStore {
  /** @param address path and query as they were sent, with the origin that links begin with; see `addressOf` */
  readonly at: (address: string) => KeptAnswer | undefined
  readonly of: (key: string) => KeptAnswer | undefined
  /** @param keptMs how long it may be sent; without one, for as long as there is room */
  readonly keep: (key: string, answer: KeptAnswer, keptMs?: number) => void
  /** Tells where else an answer is asked for. */
  readonly isAt: (address: string, key: string) => void
}

/** Of all addresses together: some hundred thousand. */
const MOST_ADDRESS_BYTES = 16_000_000

export function openAnswerStore(mostBytes: number): AnswerStore {
  const answers = new LRUCache<string, KeptAnswer>({
    maxSize: mostBytes,
    sizeCalculation: (answer, key) => Math.ceil(bytesOf(answer)) + 2 * key.length + 500,
  })
  const keys = new LRUCache<string, string>({
    maxSize: MOST_ADDRESS_BYTES,
    sizeCalculation: (key, address) => 2 * (key.length + address.length) + 100,
  })
  return {
    at: (address) => {
      const key = keys.get(address)
      return key === undefined ? undefined : answers.get(key)
    },
    of: (key) => answers.get(key),
    keep: (key, answer, keptMs) => void answers.set(key, answer, keptMs === undefined ? {} : { ttl: keptMs }),
    isAt: (address, key) => void keys.set(address, key),
  }
}

/** Pages and files apart: neither drives the other out. */
const MOST_BYTES = { files: 96_000_000, pages: 64_000_000 }

// Pages and routes are bundled apart; the process has one store of each.
const shared = globalThis as typeof globalThis & { halvingsKept?: Readonly<Record<'files' | 'pages', AnswerStore>> }

export const keptAnswers = (shared.halvingsKept ??= {
  files: openAnswerStore(MOST_BYTES.files),
  pages: openAnswerStore(MOST_BYTES.pages),
})

/** The address of an answer: equal ones get equal answers. */
export const addressOf = (origin: string, path: string, query: string): string =>
  `${origin} ${path}${query === '' ? '' : `?${query}`}`
