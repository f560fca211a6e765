'use client'

import { useEffect } from 'react'
import { isTypedIn, shortcutAt } from '@/components/guide/keys/shortcuts'
import { beginSteps, redoStep, undoStep } from '@/components/shell/browser-address'

/**
 * Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y; on a Mac the command key) go through the steps of this page as the browser's back and
 * forward buttons do: every change is an entry of its history. In a field of text they are the field's own.
 */
export function useUndoKeys(): void {
  useEffect(() => {
    beginSteps()
    const press = (event: KeyboardEvent) => {
      const shortcut = shortcutAt('page', event)
      if ((shortcut !== 'undo' && shortcut !== 'redo') || isTypedIn(event.target)) return
      event.preventDefault()
      if (shortcut === 'redo') redoStep()
      else undoStep()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
