'use client'

import { useCallback, useLayoutEffect, useRef } from 'react'

/** One function for good that does what the last render's would: whoever is given it is not drawn anew for its sake. */
export function useLatest<A extends readonly unknown[], R>(act: (...given: A) => R): (...given: A) => R {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((...given: A) => latest.current(...given), [])
}
