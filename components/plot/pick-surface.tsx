'use client'

import type { KeyboardEvent, ReactNode } from 'react'
import { shortcutAt, type ShortcutId } from '@/components/guide/keys/shortcuts'
import styles from './plot.module.css'

interface Props {
  /** How many things there are to be picked, in order of the keys. */
  readonly count: number
  /** What the reader looks at; null: nothing yet. */
  readonly chosen: number | null
  /** Where the keys begin. */
  readonly first: number
  readonly label: string
  /** What the chosen thing is, in a sentence: spoken as the value of the slider. */
  readonly valueText: string
  readonly describedBy: string
  readonly onChoose: (index: number | null) => void
  /** What Enter does. */
  readonly onAct: (index: number) => void
  readonly children: ReactNode
}

/** A picture as one tab stop whose things are acted on: arrow keys walk them, Enter acts. Recharts' own keys only look. */
export function PickSurface(props: Props) {
  const { count, chosen, first, label, valueText, describedBy, onChoose, onAct, children } = props
  const last = count - 1
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const shortcut = shortcutAt('plot', event)
    const at = chosen ?? first
    const step = shortcut && STEPS[shortcut]
    if (step) onChoose(Math.min(last, Math.max(0, step(at, last))))
    else if (shortcut === 'use-mark' && chosen !== null) onAct(chosen)
    else if (shortcutAt('page', event) === 'close' && chosen !== null) onChoose(null)
    else return
    event.preventDefault()
  }
  return (
    <div
      className={styles.surface}
      role="slider"
      aria-label={label}
      aria-describedby={describedBy}
      aria-valuemin={1}
      aria-valuemax={count}
      aria-valuenow={(chosen ?? first) + 1}
      aria-valuetext={valueText}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  )
}

const STEPS: Readonly<Partial<Record<ShortcutId, (at: number, last: number) => number>>> = {
  'next-mark': (at) => at + 1,
  'previous-mark': (at) => at - 1,
  'ten-on': (at) => at + 10,
  'ten-back': (at) => at - 10,
  'first-mark': () => 0,
  'last-mark': (_, last) => last,
}
