'use client'

import { flushSync } from 'react-dom'

/**
 * A row that is left out or put back leaves its list, and its button with it: the focus goes to the counterpart in the
 * other list, or to the table where the row is not in sight there, so that keys go on from where they were.
 */
export function useKeptFocus(onToggle: (id: string) => void): (id: string) => void {
  return (id) => {
    const before = document.activeElement
    const hadFocus = before instanceof HTMLElement && before.dataset.row === id
    const byKeys = hadFocus && before.matches(':focus-visible')
    flushSync(() => onToggle(id))
    if (!hadFocus) return
    const counterpart =
      document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`) ??
      document.querySelector<HTMLElement>('[data-rows]') ??
      document.querySelector<HTMLElement>('[data-row]')
    // A pointer stays where it is; keys need to see where they are.
    counterpart?.focus({ preventScroll: !byKeys })
  }
}
