'use client'

import { type ReactNode, useRef } from 'react'
import { pointAtRow, rowOfEvent, type Surface, useMarkedRow } from './pointed-row'

interface Props {
  readonly on: Surface
  readonly className?: string | undefined
  /** Elements of rows have their ids as `data-for`. */
  readonly children: ReactNode
}

/** Whose rows are marked, and tell the others, as the pointer goes over them. */
export function PointedRows({ on, className, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  useMarkedRow(root)
  return (
    <div
      ref={root}
      className={className}
      onPointerOver={(event) => {
        if (event.pointerType !== 'touch') pointAtRow(rowOfEvent(event), on)
      }}
      onPointerLeave={() => pointAtRow(null, on)}
    >
      {children}
    </div>
  )
}
