'use client'

/**
 * The row under the pointer or the keys, wherever that is: chart, residuals, sweep and table mark the same one. It is no part
 * of the view, and nothing that lists rows is drawn again for it: a list marks its own elements.
 */
import { type RefObject, useEffect, useEffectEvent, useSyncExternalStore } from 'react'

/** What of a page shows rows. */
export type Surface = 'chart' | 'table' | 'residuals' | 'sweep'

interface Pointed {
  readonly row: string
  readonly on: Surface
}

let pointed: Pointed | null = null
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells the others; null where the pointer has left, which takes away only what this surface said. */
export function pointAtRow(row: string | null, on: Surface): void {
  if (row === null ? pointed?.on !== on : pointed?.row === row && pointed.on === on) return
  pointed = row === null ? null : { row, on }
  for (const listener of listeners) listener()
}

/** The row that another surface points at. */
export function useRowPointedElsewhere(own: Surface): string | null {
  const now = useSyncExternalStore(
    subscribe,
    () => pointed,
    () => null,
  )
  return now && now.on !== own ? now.row : null
}

/**
 * Gives the elements of the row `data-pointed`, and takes it from those before.
 * @param selectorOf finds them within the element; null where it shows no such row
 */
export function useMarkedRow(
  root: RefObject<HTMLElement | null>,
  selectorOf: (row: string) => string | null = (row) => `[data-for="${CSS.escape(row)}"]`,
): void {
  const mark = useEffectEvent(() => {
    for (const one of root.current?.querySelectorAll('[data-pointed]') ?? []) one.removeAttribute('data-pointed')
    const selector = pointed && selectorOf(pointed.row)
    for (const one of selector ? (root.current?.querySelectorAll(selector) ?? []) : [])
      one.setAttribute('data-pointed', '')
  })
  useEffect(() => subscribe(() => mark()), [])
}

/** The row of what an event happened in. */
export function rowOfEvent({ target }: { readonly target: EventTarget }): string | null {
  return target instanceof Element ? (target.closest('[data-for]')?.getAttribute('data-for') ?? null) : null
}
