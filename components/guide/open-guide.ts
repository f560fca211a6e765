'use client'

import { useSyncExternalStore } from 'react'

/** What helps a reader, one at a time: the palette, the sheet of shortcuts, the tour. */
export type Guide = 'find' | 'keys' | 'tour'

let open: Guide | null = null
const listeners = new Set<() => void>()

/** Opens one of them from anywhere on the page, or closes what is open. */
export function openGuide(guide: Guide | null): void {
  open = guide
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useOpenGuide = (): Guide | null =>
  useSyncExternalStore(
    subscribe,
    () => open,
    () => null,
  )
