'use client'

import { type PointerEvent, useState } from 'react'
import { boxBetween, type Place, STILL } from '@/lib/chart/pointing/box'
import type { PlotRectangle } from '@/lib/chart/layout-scale'

interface Press {
  readonly from: Place
  readonly to: Place
  readonly touch: boolean
}

interface Meanings {
  /** Where no box reaches beyond. */
  readonly plot: PlotRectangle
  /** A press that ended where it began. */
  readonly onClick: (at: Place, from: Place, touch: boolean) => void
}

/**
 * A press of the pointer from its start to its end: one that stays is a click, one that moves draws a box, and one that began
 * elsewhere is nothing. A finger draws no box: it scrolls the page.
 */
export function usePress({ plot, onClick }: Meanings) {
  const [press, setPress] = useState<Press | null>(null)
  const [box, setBox] = useState<PlotRectangle | null>(null)
  const drawn = press && !press.touch && moved(press) ? boxBetween(press.from, press.to, plot) : null
  return {
    /** The box under the hand or, once it is drawn, the one that waits for its choice. */
    box: drawn ?? box,
    /** Whether the hand is drawing it still. */
    drawing: drawn !== null,
    closeBox: () => setBox(null),
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0 || !event.isPrimary) return
        const from = placeOf(event)
        const touch = event.pointerType === 'touch'
        if (!touch) event.currentTarget.setPointerCapture(event.pointerId)
        setBox(null)
        setPress({ from, to: from, touch })
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (press) setPress({ ...press, to: placeOf(event) })
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        if (!press || event.button !== 0) return
        const ended = { ...press, to: placeOf(event) }
        setPress(null)
        if (!moved(ended)) onClick(ended.to, ended.from, ended.touch)
        else if (!ended.touch) setBox(boxBetween(ended.from, ended.to, plot))
      },
      onPointerCancel: () => setPress(null),
    },
  }
}

const moved = ({ from, to, touch }: Press): boolean =>
  Math.hypot(to.x - from.x, to.y - from.y) > (touch ? STILL.touch : STILL.mouse)

function placeOf(event: PointerEvent<HTMLElement>): Place {
  const box = event.currentTarget.getBoundingClientRect()
  return { x: event.clientX - box.left, y: event.clientY - box.top }
}
