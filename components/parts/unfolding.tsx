'use client'

import { type ReactNode, useState } from 'react'

interface Props {
  readonly summary: string
  readonly className?: string | undefined
  /** Made while it is unfolded, and not before. */
  readonly children: () => ReactNode
}

/** What costs something to make, and most readers never open. */
export function Unfolding({ summary, className, children }: Props) {
  const [opened, setOpened] = useState(false)
  return (
    <details className={className} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {opened ? children() : null}
    </details>
  )
}
