'use client'

import { type ComponentProps, lazy, Suspense } from 'react'
import { workbenchWords } from '@/lib/text/workbench'

// What opens own files and computes here is not loaded by those who compare bundled studies.
const OwnComparison = lazy(() => import('./own-comparison').then(({ OwnComparison: found }) => ({ default: found })))

/** The page of a comparison that holds a reader's own file, with the code for it. */
export function OwnComparisonPage(props: ComponentProps<typeof OwnComparison>) {
  return (
    <Suspense fallback={<p className="page">{workbenchWords(props.lang).opening}</p>}>
      <OwnComparison {...props} />
    </Suspense>
  )
}
