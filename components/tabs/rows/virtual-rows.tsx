'use client'

import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'
import type { FigurePoint } from '@/lib/result/result'
import { PointRow, type RowProps } from './point-row'

interface Props extends RowProps {
  readonly points: readonly FigurePoint[]
  /** What scrolls: as many rows are there as stand in it. */
  readonly frame: RefObject<HTMLElement | null>
}

const USUAL_ROW = 33
/** Rows beyond the frame's edges, so that keys and a screen reader find the next ones. */
const BEYOND = 12

/** Any number of rows, of which those in sight are there. */
export function VirtualRows({ points, frame, ...row }: Props) {
  'use no memo' // the virtualizer is one object that changes
  const virtualizer = useVirtualizer({
    count: points.length,
    getScrollElement: () => frame.current,
    estimateSize: () => USUAL_ROW,
    overscan: BEYOND,
    getItemKey: (index) => points[index]?.id ?? index,
  })
  const items = virtualizer.getVirtualItems()
  const [before, after] = [items[0]?.start ?? 0, virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)]
  return (
    <>
      <Room height={before} />
      {items.map(({ key, index }) => {
        const point = points[index]
        return point ? (
          <PointRow key={key} {...row} point={point} place={index + 2} index={index} ref={virtualizer.measureElement} />
        ) : null
      })}
      <Room height={after} />
    </>
  )
}

/** Of the rows that are not there. */
function Room({ height }: { readonly height: number }) {
  return height > 0 ? (
    <tr aria-hidden="true" data-room>
      <td style={{ height }} />
    </tr>
  ) : null
}
