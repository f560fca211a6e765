'use client'

import { useFragment, writeAddress } from '@/components/shell/browser-address'
import { readViewAddress, viewAddress } from '@/lib/view/view-address'
import { tabs } from './tab-list'

const FIRST = tabs[0]?.id ?? ''

/**
 * The open tab, kept behind "#" in the address: a link opens it, the back button goes to the one before, and the query
 * stays the view's own. The first tab is not written.
 */
export function useTab(): readonly [string, (tab: string, how: 'push' | 'replace') => void] {
  const { tab } = readViewAddress('', useFragment())
  const open = tabs.find(({ id }) => id === tab)?.id ?? FIRST
  return [open, openTab]
}

/** Opens a tab from anywhere on its page. */
export function openTab(tab: string, how: 'push' | 'replace'): void {
  const { search, hash } = window.location
  const { query } = readViewAddress(search.slice(1), hash.slice(1))
  writeAddress(viewAddress(query, tab === FIRST ? '' : tab), how)
}
