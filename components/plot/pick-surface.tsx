'use client'

import type { KeyboardEvent, ReactNode } from 'react'
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
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const at = chosen ?? first
    const step = STEPS[event.key]
    if (step) onChoose(Math.min(last, Math.max(0, step(at, last))))
    else if ((event.key === 'Enter' || event.key === ' ') && chosen !== null) onAct(chosen)
    else if (event.key === 'Escape' && chosen !== null) onChoose(null)
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

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at - 1,
  PageUp: (at) => at + 10,
  PageDown: (at) => at - 10,
  Home: () => 0,
  End: (_, last) => last,
}
