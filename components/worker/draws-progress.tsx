'use client'

import styles from './draws-progress.module.css'
import type { WorkerAnswer } from './use-worker-answer'
import { workbenchWords } from '@/lib/text/workbench'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly lang: Lang
  readonly work: Pick<WorkerAnswer<unknown>, 'state' | 'progress' | 'cancel' | 'retry'>
  readonly draws: number
}

/** The bootstrap at work: keeps its line of the page whether it runs or not, so that nothing shifts. */
export function DrawsProgress({ lang, work: { state, progress, cancel, retry }, draws }: Props) {
  const words = workbenchWords(lang)
  const { formatInteger, formatPercent } = formats(lang)
  return (
    <p className={styles.progress} role="status">
      {state === 'running' ? (
        <>
          <progress className={styles.bar} max={1} value={progress} aria-label={words.drawsDone} />
          {words.drawsProgress(formatPercent(progress, 0), formatInteger(draws))}{' '}
          <button type="button" className={styles.button} onClick={cancel}>
            {words.cancel}
          </button>
        </>
      ) : null}
      {state === 'cancelled' || state === 'failed' ? (
        <>
          {state === 'failed' ? words.drawsFailed : words.drawsCancelled}
          {words.soNoInterval}{' '}
          <button type="button" className={styles.button} onClick={retry}>
            {words.drawAgain}
          </button>
        </>
      ) : null}
    </p>
  )
}
