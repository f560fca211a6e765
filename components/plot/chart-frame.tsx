'use client'

import type { ReactNode } from 'react'
import { useChartShown } from './charts-shown'

interface Props {
  /** Pixels, kept before the picture is there, so that nothing shifts. */
  readonly height: number
  /** Dimmed: the picture is of the question before. */
  readonly stale?: boolean
  readonly children: ReactNode
}

/** Room for a picture that comes later than the page. */
export function ChartFrame({ height, stale = false, children }: Props) {
  useChartShown(children !== null)
  return (
    <div style={{ minHeight: height, opacity: stale ? 0.5 : 1 }} aria-busy={stale}>
      {children}
    </div>
  )
}
