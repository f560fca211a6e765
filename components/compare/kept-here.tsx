'use client'

import type { FormEvent, MouseEvent, ReactNode } from 'react'
import { comparisonAddress, holdsOwnStudy, readComparisonLink } from '@/lib/view/comparison/comparison-link'

interface Props {
  readonly className: string
  readonly children: ReactNode
}

/**
 * What of a comparison is asked of the server says nothing of a reader's own file: forms that hold a view of one lead to an address
 * with the link behind "#", and links that differ from the page in that alone are followed by the browser, which tells the page.
 */
export function KeptHere({ className, children }: Props) {
  const submit = (event: FormEvent<HTMLDivElement>) => {
    if (!(event.target instanceof HTMLFormElement)) return
    const given = [...new FormData(event.target)].map(([name, value]) => [name, String(value)])
    const { link } = readComparisonLink(new URLSearchParams(given).toString(), [], 'taken')
    if (!holdsOwnStudy(link)) return
    event.preventDefault()
    window.location.assign(comparisonAddress(link))
  }
  const follow = (event: MouseEvent<HTMLDivElement>) => {
    const anchor = event.target instanceof Element ? event.target.closest('a') : null
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (!plain || anchor?.pathname !== '/compare' || !anchor.hash.startsWith('#?')) return
    event.preventDefault()
    window.location.assign(anchor.href)
  }
  return (
    <div className={className} onSubmit={submit} onClickCapture={follow}>
      {children}
    </div>
  )
}
