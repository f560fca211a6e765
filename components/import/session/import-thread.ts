/**
 * The thread that reads a file. Of a long table it stays, and answers for the study as soon as it is opened: no row is sent anywhere,
 * and the store is written behind the first answer.
 */
import type { Mapping } from '@/lib/data/import/mapping'
import { LONG_STUDY_ROWS } from '@/lib/data/row-columns'
import type { saveLocalStudy } from '@/components/local-studies/records'
import type { LongStudy } from '@/components/worker/long-study'
import { createImportSession, type ImportSession } from './import-session'

/** Fetched when a table turns out to be long. */
const longStudies = () => import('@/components/worker/long-study')

/** Then the study is kept though no page has asked for it. */
const LATEST_MS = 5000

export interface ImportThread extends Omit<ImportSession, 'handOver'>, LongStudy {
  /** The study is opened next, here; its id, or null where there is none. */
  readonly hand: (mapping: Mapping) => Promise<string | null>
  /**
   * Whether the browser has kept it, when that is settled.
   * @param now without waiting for the first answer
   */
  readonly kept: (now: boolean) => Promise<boolean>
}

/** @param store as of `createImportSession` */
export function importThread(store?: typeof saveLocalStudy): ImportThread {
  const { handOver, ...session } = createImportSession(store)
  let long: LongStudy | null = null
  let keep: () => void = () => undefined
  let kept: Promise<boolean> = Promise.resolve(false)
  const opened = (): LongStudy => {
    if (!long) throw new Error('asked before a study was handed over')
    return long
  }
  return {
    ...session,
    build: (mapping) => {
      const built = session.build(mapping)
      if (built && built.usable > LONG_STUDY_ROWS) void longStudies()
      return built
    },
    hand: async (mapping) => {
      const handed = handOver(mapping)
      if (!handed) return null
      const { study } = handed
      kept = new Promise((resolve) => {
        let begun = false
        keep = () => {
          if (begun) return
          begun = true
          handed.keep().then(
            () => resolve(true),
            () => resolve(false),
          )
        }
      })
      const { goThrough, longStudy } = await longStudies()
      long = longStudy((id) => Promise.resolve(id === study.meta.id ? study : null))
      setTimeout(() => goThrough(study)) // while the page is on its way
      setTimeout(() => keep(), LATEST_MS)
      return study.meta.id
    },
    kept: (now) => {
      if (now) keep()
      return kept
    },
    open: (id, laws) => opened().open(id, laws),
    answer: async (...asked) => {
      const answer = await opened().answer(...asked)
      setTimeout(() => keep())
      return answer
    },
    write: (file, query) => opened().write(file, query),
  }
}
