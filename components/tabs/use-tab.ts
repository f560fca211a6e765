'use client'

import { useSyncExternalStore } from 'react'
import { tabs } from './tab-list'

const FIRST = tabs[0]?.id ?? ''
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

const readHash = (): string => window.location.hash.slice(1)
const onServer = (): string => ''

/**
 * The open tab, kept in the hash of the address: a link opens it, the back button goes to the one before, and the query
 * stays the view's own. The first tab has no hash.
 */
export function useTab(): readonly [string, (tab: string, how: 'push' | 'replace') => void] {
  const hash = useSyncExternalStore(subscribe, readHash, onServer)
  const open = tabs.find(({ id }) => id === hash)?.id ?? FIRST
  return [open, openTab]
}

function openTab(tab: string, how: 'push' | 'replace'): void {
  const { pathname, search } = window.location
  const address = `${pathname}${search}${tab === FIRST ? '' : `#${tab}`}`
  if (how === 'push') window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
  // The browser tells nobody of a pushed address.
  for (const listener of listeners) listener()
}
