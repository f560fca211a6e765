'use client'

import { type ComponentProps, lazy, Suspense } from 'react'
import { workbenchWords } from '@/lib/text/workbench'
import styles from './workbench.module.css'

// What reads own files is not loaded by those who look at a bundled study.
const LocalWorkbench = lazy(() => import('./local-workbench').then(({ LocalWorkbench: found }) => ({ default: found })))

/** The workbench of a reader's own file, with the code for it. */
export function OwnFileWorkbench(props: ComponentProps<typeof LocalWorkbench>) {
  return (
    <Suspense fallback={<p className={styles.opening}>{workbenchWords(props.lang).opening}</p>}>
      <LocalWorkbench {...props} />
    </Suspense>
  )
}
