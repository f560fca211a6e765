'use client'

import { useEffect, useState } from 'react'
import type { Study, StudyMeta } from '@/lib/data/study'

export type StudyState =
  | { readonly state: 'loading' }
  /** In a thread of its own, for good. */
  | { readonly state: 'elsewhere' }
  | { readonly state: 'ready'; readonly study: Study }
  | { readonly state: 'failed'; readonly retry: () => void }

/**
 * The rows of a bundled study, fetched once the page stands: from then on every change is computed in the browser.
 * @param supersededBy the current version, where `version` is an older one
 * @param atHand a reader's own study, which needs no fetching; `elsewhere`: a long one, whose rows stay in another thread
 */
export function useStudy(
  meta: StudyMeta,
  version: string,
  supersededBy: string | undefined,
  atHand: Study | 'elsewhere' | null,
): StudyState {
  const [attempt, setAttempt] = useState(0)
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly study: Study | null } | null>(null)
  const key = `${meta.id} ${version} ${attempt}`
  useEffect(() => {
    if (atHand) return
    const abort = new AbortController()
    const load = async () => {
      try {
        // A cache on the way may hold rows of another version: they must not go by this one's name.
        const cache = attempt === 0 ? 'default' : 'reload'
        const [response, { dataVersion }, { parseRows }] = await Promise.all([
          fetch(`/studies/${meta.id}/rows.csv?v=${version}`, { signal: abort.signal, cache }),
          // What reads rows comes with them: the chart is there before.
          import('@/lib/data/data-version'),
          import('@/lib/data/parse-rows'),
        ])
        if (!response.ok) throw new Error(`rows of ${meta.id}: status ${response.status}`)
        const text = await response.text()
        if (dataVersion(text, meta.fields) !== version) throw new Error(`rows of ${meta.id}: another version`)
        const { rows } = parseRows(text, meta.fields)
        setLoaded({ key, study: { meta, rows, version, ...(supersededBy === undefined ? {} : { supersededBy }) } })
      } catch {
        if (!abort.signal.aborted) setLoaded({ key, study: null })
      }
    }
    void load()
    return () => abort.abort()
  }, [meta, version, supersededBy, key, attempt, atHand])
  if (atHand === 'elsewhere') return { state: 'elsewhere' }
  if (atHand) return { state: 'ready', study: atHand }
  if (loaded?.key !== key) return { state: 'loading' }
  return loaded.study
    ? { state: 'ready', study: loaded.study }
    : { state: 'failed', retry: () => setAttempt(attempt + 1) }
}
