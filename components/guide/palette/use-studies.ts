'use client'

import { useEffect, useState } from 'react'
import type { StudySummary } from '@/lib/export/schema/list-answers'

/** The list of studies, as the API gives it: fetched when somebody looks for something; null until then. */
export function useStudies(): readonly StudySummary[] | 'failed' | null {
  const [studies, setStudies] = useState<readonly StudySummary[] | 'failed' | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const load = async () => {
      const answer = await fetch('/api/v1/studies', { signal: stop.signal })
      if (!answer.ok) throw new Error(answer.statusText)
      const { studies: list }: { readonly studies: readonly StudySummary[] } = await answer.json()
      setStudies(list)
    }
    load().catch(() => {
      if (!stop.signal.aborted) setStudies('failed')
    })
    return () => stop.abort()
  }, [])
  return studies
}
