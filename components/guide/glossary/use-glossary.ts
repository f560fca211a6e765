'use client'

import { useSyncExternalStore } from 'react'
import type * as glossaryDoor from '@/lib/text/guide/glossary'

type Glossary = typeof glossaryDoor

let glossary: Glossary | null = null
let asked = false
const listeners = new Set<() => void>()

/** Fetches it when the page has nothing better to do; a text whose glossary does not come stays a text. */
function ask(): void {
  if (asked) return
  asked = true
  const idle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 500))
  idle(() => {
    import('@/lib/text/guide/glossary').then(
      (loaded) => {
        glossary = loaded
        for (const listener of listeners) listener()
      },
      () => (asked = false),
    )
  })
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  ask()
  return () => listeners.delete(listener)
}

/** The glossary, which no page waits for: null until it is there. */
export const useGlossary = (): Glossary | null =>
  useSyncExternalStore(
    subscribe,
    () => glossary,
    () => null,
  )
