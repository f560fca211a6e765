'use client'

import styles from './draws-progress.module.css'
import type { WorkerAnswer } from './use-worker-answer'
import { workbenchWords } from '@/lib/text/workbench'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly lang: Lang
  readonly analysis: Omit<WorkerAnswer<unknown>, 'answer'>
  /** What is being computed: "Specifications". */
  readonly what: string
}

/** A question at work: keeps its line whether it runs or not, so that nothing shifts. */
export function AnalysisProgress({ lang, analysis: { state, progress, cancel, retry }, what }: Props) {
  const words = workbenchWords(lang)
  const { formatPercent } = formats(lang)
  return (
    <p className={styles.progress} role="status">
      {state === 'running' ? (
        <>
          <progress
            className={styles.bar}
            max={1}
            {...(progress > 0 ? { value: progress } : {})}
            aria-label={words.shareComputed(what)}
          />
          {what}
          {progress > 0 ? `, ${formatPercent(progress, 0)}` : '…'}{' '}
          <button type="button" className={styles.button} onClick={cancel}>
            {words.cancel}
          </button>
        </>
      ) : null}
      {state === 'cancelled' || state === 'failed' ? (
        <>
          {what}: {state === 'failed' ? words.failed : words.cancelled}.{' '}
          <button type="button" className={styles.button} onClick={retry}>
            {words.computeAgain}
          </button>
        </>
      ) : null}
    </p>
  )
}
