import type { ReactNode } from 'react'

/** A page that has only a message: what happened and where to go. */
export function MessagePage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="page message-page">
      <h1>{title}</h1>
      {children}
    </div>
  )
}
