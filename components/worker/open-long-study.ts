import { type Remote, wrap } from 'comlink'
import type { LongStudy } from './long-study.worker'

/** More rows are fitted off the main thread: there a fit takes a tenth of a second and more. */
export const LONG_STUDY_ROWS = 10_000

export interface OpenLongStudy {
  readonly study: Remote<LongStudy>
  readonly close: () => void
}

/** A thread of its own for a long study; `open` it there first. */
export function openLongStudy(): OpenLongStudy {
  const worker = new Worker(new URL('./long-study.worker.ts', import.meta.url), { type: 'module' })
  return { study: wrap<LongStudy>(worker), close: () => worker.terminate() }
}
