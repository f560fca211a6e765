import { type Remote, wrap } from 'comlink'
import type { LongStudy } from './long-study'

export interface OpenLongStudy {
  readonly study: Remote<LongStudy>
  readonly close: () => void
}

/** A thread of its own for a long study; `open` it there first. */
export function openLongStudy(): OpenLongStudy {
  const worker = new Worker(new URL('./long-study.worker.ts', import.meta.url), { type: 'module' })
  return { study: wrap<LongStudy>(worker), close: () => worker.terminate() }
}
