'use client'

import { proxy, wrap } from 'comlink'
import { useEffect, useState } from 'react'
import type { Study } from '@/lib/data/study'
import type { Draws, DrawsRequest } from '@/lib/result/draws'
import type { DrawsApi } from './draws.worker'

export interface DrawsState {
  /** Draws that answer the request; null while there are none. */
  readonly draws: Draws | null
  /** Share done, 0 to 1. */
  readonly progress: number
  readonly state: 'idle' | 'running' | 'done' | 'cancelled' | 'failed'
  readonly cancel: () => void
  /** Draws again after a cancel or a failure. */
  readonly retry: () => void
}

/** Draws kept, so that going back, or undoing, shows the interval at once. */
const MOST_KEPT = 20

/**
 * Draws for the view on screen, computed in a worker; one that is no longer wanted is stopped at once.
 * @param request null: the view needs none
 * @param study   null while its rows are not there
 * @param atHand  draws that came with the page
 */
export function useDraws(request: DrawsRequest | null, study: Study | null, atHand: Draws | null): DrawsState {
  const [wanted, setWanted] = useState(request)
  const [kept, setKept] = useState<readonly Draws[]>(atHand ? [atHand] : [])
  const [done, setDone] = useState({ key: '', share: 0 })
  const [ended, setEnded] = useState<{ readonly key: string; readonly how: 'cancelled' | 'failed' } | null>(null)

  // A new request object with the same key (the level changed) asks for the same draws.
  if (wanted?.key !== request?.key) setWanted(request)

  const key = wanted?.key ?? ''
  const draws = wanted ? (kept.find((one) => one.key === key) ?? (atHand?.key === key ? atHand : null)) : null
  const stopped = ended?.key === key ? ended.how : null
  const running = wanted !== null && draws === null && stopped === null

  useEffect(() => {
    if (!running || !wanted || !study) return
    const worker = new Worker(new URL('./draws.worker.ts', import.meta.url), { type: 'module' })
    const fail = () => setEnded({ key: wanted.key, how: 'failed' })
    worker.addEventListener('error', fail)
    const onProgress = proxy((share: number) => setDone({ key: wanted.key, share }))
    wrap<DrawsApi>(worker)
      .draw(wanted, study, onProgress)
      .then((made) => setKept((before) => [...before.slice(1 - MOST_KEPT), made]), fail)
    return () => worker.terminate()
  }, [running, wanted, study])

  return {
    draws,
    progress: draws ? 1 : done.key === key ? done.share : 0,
    state: wanted === null ? 'idle' : draws ? 'done' : (stopped ?? (study ? 'running' : 'idle')),
    cancel: () => setEnded({ key, how: 'cancelled' }),
    retry: () => setEnded(null),
  }
}
