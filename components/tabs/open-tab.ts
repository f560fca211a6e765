'use client'

import { writeAddress } from '@/components/shell/browser-address'
import type { TabId } from '@/lib/view/tab-ids'
import { readViewAddress, viewAddress } from '@/lib/view/view-address'

/** Opens a tab from anywhere on its page: the view in the address with this tab. */
export function openTab(tab: TabId, how: 'push' | 'replace'): void {
  const { search, hash } = window.location
  writeAddress(viewAddress(readViewAddress(search.slice(1), hash.slice(1)), tab), how)
}
