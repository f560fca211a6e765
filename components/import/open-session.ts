import { wrap, type Remote } from 'comlink'
import type { ImportSession } from './import-session'

export interface OpenSession {
  readonly session: Remote<ImportSession>
  readonly close: () => void
}

/** A session in a thread of its own: a file of any size never freezes the page. */
export function openSession(): OpenSession {
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
  return { session: wrap<ImportSession>(worker), close: () => worker.terminate() }
}
