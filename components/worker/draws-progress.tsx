'use client'

import { formatInteger, formatPercent } from '@/lib/text/format'
import styles from './draws-progress.module.css'

interface Props {
  readonly state: 'idle' | 'running' | 'done' | 'cancelled' | 'failed'
  /** 0 to 1. */
  readonly progress: number
  readonly draws: number
  readonly onCancel: () => void
  readonly onRetry: () => void
}

/** The bootstrap at work: keeps its line of the page whether it runs or not, so that nothing shifts. */
export function DrawsProgress({ state, progress, draws, onCancel, onRetry }: Props) {
  return (
    <p className={styles.progress} role="status">
      {state === 'running' ? (
        <>
          <progress className={styles.bar} max={1} value={progress} aria-label="Bootstrap draws done" />
          Interval: {formatPercent(progress, 0)} of {formatInteger(draws)} draws{' '}
          <button type="button" className={styles.button} onClick={onCancel}>
            Cancel
          </button>
        </>
      ) : null}
      {state === 'cancelled' || state === 'failed' ? (
        <>
          {state === 'failed' ? 'The draws failed' : 'The draws were cancelled'}, so there is no interval.{' '}
          <button type="button" className={styles.button} onClick={onRetry}>
            Draw again
          </button>
        </>
      ) : null}
    </p>
  )
}
