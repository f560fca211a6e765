'use client'

import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('hashchange', listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('hashchange', listener)
    window.removeEventListener('popstate', listener)
  }
}

const readFragment = (): string => window.location.hash.slice(1)
const onServer = (): string => ''

/** What stands behind "#" in the address, which no server sees: '' while the page is made there. */
export const useFragment = (): string => useSyncExternalStore(subscribe, readFragment, onServer)

/** Writes the address, as a step that the back button undoes or in the place of the last. */
export function writeAddress(address: string, how: 'push' | 'replace'): void {
  if (how === 'push') window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
  // The browser tells nobody of a written address.
  for (const listener of listeners) listener()
}
