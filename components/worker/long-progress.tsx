'use client'

import styles from './draws-progress.module.css'
import type { LongWork } from './use-long-answer'
import { workbenchWords } from '@/lib/text/workbench'
import type { Lang } from '@/lib/text/words-in'

/** A view of a long study at work: the answer before it stands meanwhile. */
export function LongProgress({ lang, work }: { readonly lang: Lang; readonly work: LongWork }) {
  const words = workbenchWords(lang)
  const { failed, progress } = work
  return (
    <p className={styles.progress} role="status">
      {failed ? words.longFailed : null}
      {progress === null ? null : (
        <>
          <progress
            className={styles.bar}
            max={1}
            {...(progress === 0 ? {} : { value: progress })}
            aria-label={words.longWork}
          />
          {words.longWork}…
        </>
      )}
    </p>
  )
}
