'use client'

import type { ReactNode } from 'react'
import { stayHere } from '@/components/parts/stay-here'
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
  const open = () => {
    openTab(tab, 'push')
    document.getElementById(`tab-${tab}`)?.scrollIntoView({ block: 'start' })
  }
  return (
    <a href={viewAddress(query, tab)} onClick={(event) => stayHere(event, open)}>
      {children}
    </a>
  )
}
