'use client'

import { useEffect } from 'react'
import { beginSteps, redoStep, undoStep } from '@/components/shell/browser-address'

/**
 * Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y; on a Mac the command key) go through the steps of this page as the browser's back and
 * forward buttons do: every change is an entry of its history. In a field of text they are the field's own.
 */
export function useUndoKeys(): void {
  useEffect(() => {
    beginSteps()
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return
      const { target } = event
      if (target instanceof HTMLElement && target.matches(TEXT)) return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) redoStep()
      else undoStep()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

const TEXT = 'textarea, [contenteditable], input:not([type="range"], [type="checkbox"], [type="radio"])'
