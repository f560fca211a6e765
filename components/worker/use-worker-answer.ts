'use client'

import type { Remote } from 'comlink'
import { useEffect, useState } from 'react'
import type { SlowQuestions } from './slow-questions.worker'

export type SlowWorker = Remote<SlowQuestions>

/** A slow question to the worker. */
export interface SlowQuestion<T> {
  /** Says everything that changes the answer. */
  readonly key: string
  /** Questions of one family have answers alike: one may stand, dimmed, until the next is there. Null: none may. */
  readonly family: string | null
  readonly ask: (worker: SlowWorker, onProgress: (share: number) => void) => Promise<T>
}

export interface WorkerAnswer<T> {
  /** The answer, or the last one of the same family while it is being computed; null where there is none yet. */
  readonly answer: T | null
  readonly state: 'idle' | 'running' | 'done' | 'cancelled' | 'failed'
  /** Share done, 0 to 1; 0 where the question does not tell. */
  readonly progress: number
  readonly cancel: () => void
  /** Asks again after a cancel or a failure. */
  readonly retry: () => void
}

interface Kept<T> {
  readonly key: string
  readonly family: string | null
  readonly answer: T
}

/** Answers kept, so that going back, or undoing, shows them at once. */
const MOST_KEPT = 20

/**
 * The answer to a question, computed in a worker of its own that is stopped as soon as the question is another.
 * @param asked  null: nothing is asked now (the tab is not open, or the rows are not there)
 * @param atHand answers that came with the page
 */
export function useWorkerAnswer<T>(
  asked: SlowQuestion<T> | null,
  atHand: readonly { readonly key: string; readonly answer: T }[] = [],
): WorkerAnswer<T> {
  const [wanted, setWanted] = useState(asked)
  const [kept, setKept] = useState<readonly Kept<T>[]>(() => atHand.map((one) => ({ ...one, family: null })))
  const [done, setDone] = useState({ key: '', share: 0 })
  const [ended, setEnded] = useState<{ readonly key: string; readonly how: 'cancelled' | 'failed' } | null>(null)

  // A new object with the same key asks the same: the answer under way stays under way.
  if (wanted?.key !== asked?.key) setWanted(asked)

  const key = wanted?.key ?? ''
  const found = wanted ? kept.find((one) => one.key === key) : undefined
  const stopped = ended?.key === key ? ended.how : null
  const running = wanted !== null && !found && stopped === null

  useEffect(() => {
    if (!running || !wanted) return
    const worker = new Worker(new URL('./slow-questions.worker.ts', import.meta.url), { type: 'module' })
    const fail = () => setEnded({ key: wanted.key, how: 'failed' })
    worker.addEventListener('error', fail)
    const ask = async () => {
      const { proxy, wrap } = await import('comlink') // not before something is asked
      const onProgress = proxy((share: number) => setDone({ key: wanted.key, share }))
      const answer = await wanted.ask(wrap<SlowQuestions>(worker), onProgress)
      setKept((before) => [...before.slice(1 - MOST_KEPT), { key: wanted.key, family: wanted.family, answer }])
    }
    ask().catch(fail)
    return () => worker.terminate()
  }, [running, wanted])

  const alike = wanted?.family ?? null
  const last = found ?? (alike === null ? undefined : kept.findLast(({ family }) => family === alike))
  return {
    answer: last?.answer ?? null,
    state: wanted === null ? 'idle' : found ? 'done' : (stopped ?? 'running'),
    progress: found ? 1 : done.key === key ? done.share : 0,
    cancel: () => setEnded({ key, how: 'cancelled' }),
    retry: () => setEnded(null),
  }
}
