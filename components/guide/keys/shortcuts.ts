/** Every key that does something: what answers a key asks this list, and the sheet of shortcuts shows it. */

/** Where a key is pressed: on the page outside fields of text, on the chart, on a plot of a tab, or on the row of tabs. */
export type ShortcutPlace = 'page' | 'chart' | 'plot' | 'tabs'

export interface Stroke {
  /** `KeyboardEvent.key`; of a letter the small one. */
  readonly key: string
  /** With Ctrl or, on a Mac, the command key. */
  readonly command?: true
  /** Only asked of those with the command key: some signs need it on one keyboard and not on another. */
  readonly shift?: true
}

interface Shortcut<Id extends string> {
  readonly id: Id
  readonly place: ShortcutPlace
  readonly strokes: readonly Stroke[]
}

const on = <Id extends string>(place: ShortcutPlace, id: Id, ...strokes: readonly Stroke[]): Shortcut<Id> => ({
  id,
  place,
  strokes,
})

export const shortcuts = [
  on('page', 'find', { key: 'k', command: true }),
  on('page', 'keys', { key: '?' }),
  on('page', 'undo', { key: 'z', command: true }),
  on('page', 'redo', { key: 'z', command: true, shift: true }, { key: 'y', command: true }),
  on('page', 'close', { key: 'Escape' }),
  on('chart', 'next-point', { key: 'ArrowRight' }, { key: 'ArrowDown' }),
  on('chart', 'previous-point', { key: 'ArrowLeft' }, { key: 'ArrowUp' }),
  on('chart', 'first-point', { key: 'Home' }),
  on('chart', 'last-point', { key: 'End' }),
  on('chart', 'open-card', { key: 'Enter' }),
  on('chart', 'zoom-in', { key: '+' }, { key: '=' }),
  on('chart', 'zoom-out', { key: '-' }),
  on('chart', 'show-all', { key: '0' }),
  on('plot', 'next-mark', { key: 'ArrowRight' }, { key: 'ArrowUp' }),
  on('plot', 'previous-mark', { key: 'ArrowLeft' }, { key: 'ArrowDown' }),
  on('plot', 'ten-on', { key: 'PageUp' }),
  on('plot', 'ten-back', { key: 'PageDown' }),
  on('plot', 'first-mark', { key: 'Home' }),
  on('plot', 'last-mark', { key: 'End' }),
  on('plot', 'use-mark', { key: 'Enter' }, { key: ' ' }),
  on('tabs', 'next-tab', { key: 'ArrowRight' }),
  on('tabs', 'previous-tab', { key: 'ArrowLeft' }),
  on('tabs', 'first-tab', { key: 'Home' }),
  on('tabs', 'last-tab', { key: 'End' }),
]

export type ShortcutId = (typeof shortcuts)[number]['id']

/** What of a pressed key counts. */
type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/**
 * The shortcut that a key is in a place; null: none.
 * @example shortcutAt('page', event) // 'undo' of Ctrl+Z
 */
export function shortcutAt(place: ShortcutPlace, pressed: Pressed): ShortcutId | null {
  const command = pressed.ctrlKey || pressed.metaKey
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key
  if (pressed.altKey) return null
  const found = shortcuts.find(
    (one) =>
      one.place === place &&
      one.strokes.some(
        (stroke) =>
          stroke.key === key &&
          (stroke.command ?? false) === command &&
          (!command || (stroke.shift ?? false) === pressed.shiftKey),
      ),
  )
  return found?.id ?? null
}

/** Whether keys pressed on an element are the element's own: it is typed in. */
export const isTypedIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPED_IN))

const TYPED_IN = 'textarea, input:not([type="range"], [type="checkbox"], [type="radio"])'
