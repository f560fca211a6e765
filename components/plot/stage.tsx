'use client'

import type { ReactNode } from 'react'
import styles from './plot.module.css'
import { useWidth } from './use-width'

interface Props {
  /** Pixels, kept before the picture is there, so that nothing shifts. */
  readonly height: number
  /** Dimmed: the picture is of the question before. */
  readonly stale?: boolean
  readonly children: (width: number) => ReactNode
}

/** Room for a picture that is drawn once its width is known. */
export function Stage({ height, stale = false, children }: Props) {
  const [ref, width] = useWidth()
  return (
    <div ref={ref} className={styles.stage} style={{ minHeight: height, opacity: stale ? 0.5 : 1 }} aria-busy={stale}>
      {width === null ? null : children(width)}
    </div>
  )
}
