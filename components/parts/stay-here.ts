import type { MouseEvent } from 'react'

/** A plain click on a link acts in place; one that asks for another tab or window is the browser's. */
export function stayHere(event: MouseEvent, act: () => void): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  act()
}
