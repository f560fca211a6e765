'use client'

import type { MouseEvent, ReactNode } from 'react'
import { viewAddress } from '@/lib/view/view-address'
import type { TabId } from '@/lib/view/tab-ids'
import { openTab } from './open-tab'

interface Props {
  /** Canonical query of the view on screen. */
  readonly query: string
  readonly tab: TabId
  readonly children: ReactNode
}

/** From a sentence above the chart to the tab that shows what it says. */
export function TabLink({ query, tab, children }: Props) {
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    openTab(tab, 'push')
    document.getElementById(`tab-${tab}`)?.scrollIntoView({ block: 'start' })
  }
  return (
    <a href={viewAddress(query, tab)} onClick={open}>
      {children}
    </a>
  )
}
