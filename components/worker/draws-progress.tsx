'use client'

import styles from './draws-progress.module.css'
import { workbenchWords } from '@/lib/text/workbench'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly lang: Lang
  readonly state: 'idle' | 'running' | 'done' | 'cancelled' | 'failed'
  /** 0 to 1. */
  readonly progress: number
  readonly draws: number
  readonly onCancel: () => void
  readonly onRetry: () => void
}

/** The bootstrap at work: keeps its line of the page whether it runs or not, so that nothing shifts. */
export function DrawsProgress({ lang, state, progress, draws, onCancel, onRetry }: Props) {
  const words = workbenchWords(lang)
  const { formatInteger, formatPercent } = formats(lang)
  return (
    <p className={styles.progress} role="status">
      {state === 'running' ? (
        <>
          <progress className={styles.bar} max={1} value={progress} aria-label={words.drawsDone} />
          {words.drawsProgress(formatPercent(progress, 0), formatInteger(draws))}{' '}
          <button type="button" className={styles.button} onClick={onCancel}>
            {words.cancel}
          </button>
        </>
      ) : null}
      {state === 'cancelled' || state === 'failed' ? (
        <>
          {state === 'failed' ? words.drawsFailed : words.drawsCancelled}
          {words.soNoInterval}{' '}
          <button type="button" className={styles.button} onClick={onRetry}>
            {words.drawAgain}
          </button>
        </>
      ) : null}
    </p>
  )
}
