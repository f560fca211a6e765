'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useFragment, writeAddress } from '@/components/shell/browser-address'
import { readViewAddress, viewAddress } from '@/lib/view/view-address'
import { decodeView, encodeView } from '@/lib/view/view-codec'
import type { StudyContext } from '@/lib/view/study-context'
import type { Ignored } from '@/lib/view/refusal'
import type { View } from '@/lib/view/view'

interface OpenedView {
  readonly view: View
  readonly ignored: readonly Ignored[]
  /** Shows a view without writing it: what a slider does while it is dragged, or, `passing`, a wheel while it turns. */
  readonly preview: (view: View, how?: 'passing') => void
  /** Shows a view and writes it into the address, as one step that the back button undoes. */
  readonly commit: (view: View) => void
  /** Whether the view on screen is one that was shown and not written, and is in the reader's hand. */
  readonly previewing: boolean
}

/**
 * The view in the address bar, the only place that it is kept. `initial` is what the server read of the address that the
 * page was opened with: it knows the rows, which the browser may still be loading.
 */
export function useView(
  study: StudyContext,
  initial: { query: string; view: View; ignored: readonly Ignored[] },
): OpenedView {
  const { query: search } = readViewAddress(useSearchParams().toString(), useFragment())
  const decoded = useMemo(
    () => (search === new URLSearchParams(initial.query).toString() ? initial : decodeView(search, study)),
    [search, study, initial],
  )
  // A draft belongs to the address that it was drawn over: when that changes (commit, back button) it is void.
  const [draft, setDraft] = useState<Draft | null>(null)
  if (draft !== null && draft.over !== search) setDraft(null)
  // Who goes through the history before an address was read back leaves it for one that it was drawn over.
  useEffect(() => {
    const drop = () => setDraft((now) => (now?.how === 'written' ? null : now))
    window.addEventListener('popstate', drop)
    return () => window.removeEventListener('popstate', drop)
  }, [])
  const preview = useCallback(
    (view: View, how: 'held' | 'passing' = 'held') => setDraft({ over: search, view, how }),
    [search],
  )
  const commit = useCallback(
    (view: View) => {
      const query = encodeView(view, study.meta)
      // The address that was written last may not have been read back yet.
      const written = draft?.over === search && draft.how === 'written' ? draft.view : decoded.view
      if (query === encodeView(written, study.meta)) {
        setDraft(null)
        return
      }
      setDraft({ over: search, view, how: 'written' })
      const { tab } = readViewAddress('', window.location.hash.slice(1)) // which a changed view keeps
      writeAddress(viewAddress(query, tab), 'push')
    },
    [study, decoded, search, draft],
  )
  const shown = draft?.over === search ? draft : null
  return {
    view: shown?.view ?? decoded.view,
    ignored: decoded.ignored,
    preview,
    commit,
    previewing: shown?.how === 'held',
  }
}

interface Draft {
  /** Query of the address that it was drawn over. */
  readonly over: string
  readonly view: View
  /** Still in the reader's hand, shown while a wheel turns, or written into the address. */
  readonly how: 'held' | 'passing' | 'written'
}
