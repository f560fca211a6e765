'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useFragment, writeAddress } from '@/components/shell/browser-address'
import type { KeyMoving } from '@/lib/view/view-fields'
import type { StudyContext } from '@/lib/view/study-context'
import type { Ignored } from '@/lib/view/refusal'
import type { View } from '@/lib/view/view'
import type { Addresses } from './addresses'

type OfPage = Pick<View, KeyMoving<'page'>>

interface OpenedView {
  /** What is asked and how it is drawn: the same object whatever of the page is opened. */
  readonly view: View
  readonly page: OfPage
  readonly ignored: readonly Ignored[]
  /** Shows a view without writing it: what a slider does while it is dragged, or, `passing`, a wheel while it turns. */
  readonly preview: (view: View, how?: 'passing') => void
  /** Shows a view and writes it into the address: as one step that the back button undoes, or as part of the one before. */
  readonly commit: (view: View, how?: 'push' | 'replace') => void
  /** Whether the view on screen is one that was shown and not written, and is in the reader's hand. */
  readonly previewing: boolean
}

/**
 * The view in the address bar, the only place that it is kept. `initial` is what the server read of the address that the
 * page was opened with: it knows the rows, which the browser may still be loading. It stands until addresses can be read.
 */
export function useView(
  addresses: Addresses | null,
  study: StudyContext,
  initial: { query: string; view: View; page: OfPage; ignored: readonly Ignored[] },
): OpenedView {
  const [query, fragment] = [useSearchParams().toString(), useFragment()]
  const search = addresses ? addresses.readViewAddress(query, fragment) : query
  const decoded = useMemo(() => {
    const asked = addresses && withoutPage(search, addresses)
    return !addresses || asked === null || asked === withoutPage(initial.query, addresses)
      ? initial
      : addresses.decodeView(asked, study)
  }, [addresses, search, study, initial])
  const page = useMemo(
    () => (addresses ? addresses.fieldsMoving(addresses.decodeView(search, study).view, 'page') : initial.page),
    [addresses, search, study, initial.page],
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
    (view: View, how: 'push' | 'replace' = 'push') => {
      if (!addresses) return
      const { encodeView, viewAddress } = addresses
      const query = encodeView(view, study.meta)
      const answer = (one: View) => encodeView({ ...one, ...page }, study.meta)
      // The address that was written last may not have been read back yet.
      const written = draft?.over === search && draft.how === 'written' ? draft.view : decoded.view
      if (query === answer(written)) {
        setDraft(null)
        return
      }
      // Where only something of the page is opened, there is nothing to compute anew.
      if (answer(view) !== answer(written)) setDraft({ over: search, view, how: 'written' })
      writeAddress(viewAddress(query), how)
    },
    [addresses, study, decoded, search, draft, page],
  )
  const shown = draft?.over === search ? draft : null
  return {
    view: shown?.view ?? decoded.view,
    page,
    ignored: decoded.ignored,
    preview,
    commit,
    previewing: shown?.how === 'held',
  }
}

function withoutPage(query: string, { ofThePage }: Addresses): string {
  const rest = new URLSearchParams(query)
  for (const key of ofThePage) rest.delete(key)
  return rest.toString()
}

interface Draft {
  /** Query of the address that it was drawn over. */
  readonly over: string
  readonly view: View
  /** Still in the reader's hand, shown while a wheel turns, or written into the address. */
  readonly how: 'held' | 'passing' | 'written'
}
