'use client'

import { useEffect, useState } from 'react'
import { afterChart } from '@/components/parts/after-chart'
import type { Study, StudyMeta } from '@/lib/data/study'
import type { Engine } from './engine'
import { addressesLater } from './address/use-addresses'

/** Rows with what computes of them. */
export interface OpenStudy {
  readonly study: Study
  readonly engine: Engine
}

export type StudyState =
  | { readonly state: 'loading' }
  /** In a thread of its own, for good. */
  | { readonly state: 'elsewhere' }
  | ({ readonly state: 'ready' } & OpenStudy)
  | { readonly state: 'failed'; readonly retry: () => void }

/**
 * The rows of a bundled study, fetched once the page stands: from then on every change is computed in the browser.
 * @param supersededBy the current version, where `version` is an older one
 * @param atHand a reader's own study, which needs no fetching any more; `elsewhere`: a long one, whose rows stay in another thread
 */
export function useStudy(
  meta: StudyMeta,
  version: string,
  supersededBy: string | undefined,
  atHand: OpenStudy | 'elsewhere' | null,
): StudyState {
  const [attempt, setAttempt] = useState(0)
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly found: OpenStudy | null } | null>(null)
  const key = `${meta.id} ${version} ${attempt}`
  useEffect(() => {
    if (atHand) return
    const abort = new AbortController()
    const load = async () => {
      try {
        // A cache on the way may hold rows of another version: they must not go by this one's name.
        const cache = attempt === 0 ? 'default' : 'reload'
        const [response, [{ dataVersion }, { parseRows }, { engine }]] = await Promise.all([
          fetch(`/studies/${meta.id}/rows.csv?v=${version}`, { signal: abort.signal, cache }),
          afterChart().then(() =>
            Promise.all([import('@/lib/data/data-version'), import('@/lib/data/parse-rows'), import('./engine')]),
          ),
          addressesLater(),
        ])
        if (!response.ok) throw new Error(`rows of ${meta.id}: status ${response.status}`)
        const text = await response.text()
        if (dataVersion(text, meta.fields) !== version) throw new Error(`rows of ${meta.id}: another version`)
        const { rows } = parseRows(text, meta.fields)
        const study = { meta, rows, version, ...(supersededBy === undefined ? {} : { supersededBy }) }
        setLoaded({ key, found: { study, engine } })
      } catch {
        if (!abort.signal.aborted) setLoaded({ key, found: null })
      }
    }
    void load()
    return () => abort.abort()
  }, [meta, version, supersededBy, key, attempt, atHand])
  if (atHand === 'elsewhere') return { state: 'elsewhere' }
  if (atHand) return { state: 'ready', ...atHand }
  if (loaded?.key !== key) return { state: 'loading' }
  return loaded.found ? { state: 'ready', ...loaded.found } : { state: 'failed', retry: () => setAttempt(attempt + 1) }
}
