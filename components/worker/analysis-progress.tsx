'use client'

import { formatPercent } from '@/lib/text/format'
import styles from './draws-progress.module.css'
import type { WorkerAnswer } from './use-worker-answer'

interface Props {
  readonly analysis: Omit<WorkerAnswer<unknown>, 'answer'>
  /** What is being computed: "Specifications". */
  readonly what: string
}

/** A question at work: keeps its line whether it runs or not, so that nothing shifts. */
export function AnalysisProgress({ analysis: { state, progress, cancel, retry }, what }: Props) {
  return (
    <p className={styles.progress} role="status">
      {state === 'running' ? (
        <>
          <progress
            className={styles.bar}
            max={1}
            {...(progress > 0 ? { value: progress } : {})}
            aria-label={`${what}: share computed`}
          />
          {what}
          {progress > 0 ? `, ${formatPercent(progress, 0)}` : '…'}{' '}
          <button type="button" className={styles.button} onClick={cancel}>
            Cancel
          </button>
        </>
      ) : null}
      {state === 'cancelled' || state === 'failed' ? (
        <>
          {what}: {state === 'failed' ? 'the computation failed' : 'cancelled'}.{' '}
          <button type="button" className={styles.button} onClick={retry}>
            Compute again
          </button>
        </>
      ) : null}
    </p>
  )
}
