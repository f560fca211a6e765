'use client'

import { useEffect, useMemo, useState } from 'react'
import type { Study } from '@/lib/data/study'
import type { LawRates } from '@/lib/result/measured-laws'
import type { sharesKey as keyOfShares } from '@/lib/result/analyses/shares-key'
import type { SpecificationShares } from '@/lib/result/analyses/specification-shares'
import type { View } from '@/lib/view/view'
import { type SlowWorker, useWorkerAnswer, type WorkerAnswer } from './use-worker-answer'

/** A threshold that is dragged asks nothing until it rests. */
const REST_MS = 300

/**
 * How many specifications agree with the view on screen, counted in a worker.
 * @param study  null while its rows are not there
 * @param sharesKey what they are kept by, null while what computes is not there
 * @param atHand counts that came with the page
 */
export function useShares(
  view: View,
  study: Study | null,
  sharesKey: typeof keyOfShares | null,
  lawRates: LawRates,
  atHand: SpecificationShares | null,
): WorkerAnswer<SpecificationShares | null> {
  const [resting, setResting] = useState(view)
  useEffect(() => {
    const timer = setTimeout(() => setResting(view), REST_MS)
    return () => clearTimeout(timer)
  }, [view])
  const question = useMemo(
    () =>
      study && sharesKey && resting.study === study.meta.id
        ? {
            key: sharesKey(resting, study),
            family: null,
            ask: (worker: SlowWorker, onProgress: (share: number) => void) =>
              worker.specificationShares(resting, study, lawRates, onProgress),
          }
        : null,
    [resting, study, sharesKey, lawRates],
  )
  return useWorkerAnswer(question, atHand ? [{ key: atHand.key, answer: atHand }] : [])
}
