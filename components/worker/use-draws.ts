'use client'

import { useMemo } from 'react'
import type { Study } from '@/lib/data/study'
import type { Draws } from '@/lib/result/draws/draws'
import type { DrawsRequest } from '@/lib/result/draws/draws-request'
import { type SlowWorker, useWorkerAnswer, type WorkerAnswer } from './use-worker-answer'

/**
 * Draws for the view on screen, computed in a worker; one that is no longer wanted is stopped at once.
 * @param request null: the view needs none
 * @param study   null while its rows are not there
 * @param atHand  draws that came with the page
 */
export function useDraws(
  request: DrawsRequest | null,
  study: Study | null,
  atHand: readonly Draws[],
): WorkerAnswer<Draws> {
  const question = useMemo(
    () =>
      request && study
        ? {
            key: request.key,
            family: null,
            ask: (worker: SlowWorker, onProgress: (share: number) => void) => worker.draw(request, study, onProgress),
          }
        : null,
    [request, study],
  )
  return useWorkerAnswer(
    question,
    atHand.map((draws) => ({ key: draws.key, answer: draws })),
  )
}
