'use client'

import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('hashchange', listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('hashchange', listener)
    window.removeEventListener('popstate', listener)
  }
}

const readFragment = (): string => window.location.hash.slice(1)
const onServer = (): string => ''

/** What stands behind "#" in the address, which no server sees: '' while the page is made there. */
export const useFragment = (): string => useSyncExternalStore(subscribe, readFragment, onServer)

/** How many steps of this page lie before the one shown: kept with each entry of the history, so that a reload forgets none. */
function stepShown(): number {
  const state: unknown = window.history.state
  return typeof state === 'object' && state !== null && 'step' in state && typeof state.step === 'number'
    ? state.step
    : 0
}

/** The last step that was made on this page: what can be done again lies between the one shown and it. */
let lastStep = 0

/** A page begins: what lies after it in the history is no step of its own. */
export function beginSteps(): void {
  lastStep = stepShown()
}

/** Writes the address, as a step that the back button undoes or in the place of the last. */
export function writeAddress(address: string, how: 'push' | 'replace'): void {
  if (how === 'push') {
    lastStep = stepShown() + 1
    window.history.pushState({ step: lastStep }, '', address)
  } else window.history.replaceState({ step: stepShown() }, '', address)
  // The browser tells nobody of a written address.
  for (const listener of listeners) listener()
}

/** Goes back one step of this page, and never off it. */
export function undoStep(): void {
  if (stepShown() > 0) window.history.back()
}

/** Goes on to the step that was undone last, where there is one. */
export function redoStep(): void {
  if (stepShown() < lastStep) window.history.forward()
}
