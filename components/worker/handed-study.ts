/** A long study on its way to the page that shows it, with the thread that has just read it and answers for it from now on. */
import type { Remote } from 'comlink'
import type { ImportThread } from '@/components/import/session/import-thread'
import { beingKept } from '@/components/local-studies/being-kept'
import type { OpenLongStudy } from './open-long-study'

/** Ends when it is closed, but not before the study is in the store. */
export interface HandedStudy extends OpenLongStudy {
  /** Whether the browser has kept it. */
  readonly kept: Promise<boolean>
}

let waiting: { readonly id: string; readonly handed: HandedStudy } | null = null

/** Whoever opens that id next gets the thread. */
export function waitFor(
  id: string,
  { session, broken, close }: { session: Remote<ImportThread>; broken: Promise<never>; close: () => void },
): void {
  const kept = Promise.race([session.kept(false), broken]).catch(() => false)
  beingKept(kept)
  waiting?.handed.close()
  const closeWhenKept = () => {
    void Promise.race([session.kept(true), broken])
      .catch(() => false)
      .finally(close)
  }
  waiting = { id, handed: { study: session, close: closeWhenKept, kept } }
}

/** Whether a study of that id is on its way. */
export const isWaiting = (id: string): boolean => waiting?.id === id

/** The thread that has it, given out once; null where there is none. */
export function takeWaiting(id: string): HandedStudy | null {
  if (waiting?.id !== id) return null
  const { handed } = waiting
  waiting = null
  return handed
}
