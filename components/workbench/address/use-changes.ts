'use client'

import { useCallback, useEffect, useRef } from 'react'
import { useLatest } from '@/components/parts/use-latest'
import type { View } from '@/lib/view/view'

/** @param how `replace`: what goes on with the change before, as one step of the history */
type Change = (part: Partial<View>, reset?: readonly (keyof View)[], how?: 'push' | 'replace') => void

/** Makes a change, or keeps it until it can be made: one of before, on the chart, is done as soon as addresses can be written. */
export function useChanges(ready: unknown, make: Change): Change {
  const waiting = useRef<readonly [Partial<View>, readonly (keyof View)[]] | null>(null)
  const now = useLatest(make)
  const isReady = Boolean(ready)
  useEffect(() => {
    if (!isReady || !waiting.current) return
    const [part, reset] = waiting.current
    waiting.current = null
    now(part, reset)
  }, [isReady, now])
  return useCallback(
    (part, reset = [], how = 'push') => {
      if (isReady) now(part, reset, how)
      else waiting.current = [{ ...waiting.current?.[0], ...part }, [...(waiting.current?.[1] ?? []), ...reset]]
    },
    [isReady, now],
  )
}
