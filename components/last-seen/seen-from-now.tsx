'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { darkSystem } from '@/components/shell/dark-system'
import { keepPage } from './kept-page'

interface Standing {
  /** Settles when it can take the place of what was seen last. */
  readonly stands: () => Promise<unknown>
  readonly children: ReactNode
}

/** The page itself: takes the place of what was seen of it last, and is kept as it is when the reader leaves. */
export function SeenFromNow({ stands, children }: Standing) {
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let isWhole = false
    const system = darkSystem()
    let dark = system.matches
    const come = () => {
      endSeen()
      isWhole = true
    }
    const onSystem = () => {
      if (document.visibilityState === 'visible') dark = system.matches
    }
    void stands()
      .catch(() => undefined)
      .then(() => requestAnimationFrame(come))
    let isKept = false
    const keep = () => {
      if (isWhole && !isKept && page.current) keepPage(page.current, dark)
      isKept = true
    }
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') keep()
      else {
        isKept = false
        dark = system.matches
      }
    }
    // Of a tab that is put aside only the one may be heard, of a page that is left only the other.
    document.addEventListener('visibilitychange', onVisibility)
    window.addEventListener('pagehide', keep)
    system.addEventListener('change', onSystem)
    return () => {
      document.removeEventListener('visibilitychange', onVisibility)
      window.removeEventListener('pagehide', keep)
      system.removeEventListener('change', onSystem)
    }
  }, [stands])
  return <div ref={page}>{children}</div>
}

/** What was seen last goes: what is there now is to be seen. */
export function endSeen(): void {
  const stack = document.querySelector<HTMLElement>('[data-last-seen]')
  if (stack) delete stack.dataset['seen']
  stack?.querySelector('[data-place]')?.replaceChildren()
}
