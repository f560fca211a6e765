import { wrap, type Remote } from 'comlink'
import type { ImportThread } from './import-thread'

export interface OpenSession {
  readonly session: Remote<ImportThread>
  /** Rejects when the thread breaks down; an answer that never comes must not leave the reader waiting. */
  readonly broken: Promise<never>
  readonly close: () => void
}

/** A session in a thread of its own: a file of any size never freezes the page. */
export function openSession(): OpenSession {
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('the import worker stopped')))
  })
  broken.catch(() => undefined) // it may break with no question open
  return { session: wrap<ImportThread>(worker), broken, close: () => worker.terminate() }
}
