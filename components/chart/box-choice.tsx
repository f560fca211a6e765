'use client'

import { useEffect, useRef } from 'react'
import { pointsInside, yearAt } from '@/lib/chart/pointing/box'
import type { PlotRectangle } from '@/lib/chart/layout-scale'
import type { Located } from '@/lib/chart/pointing/nearest'
import type { SceneLayout } from '@/lib/chart/placed'
import { windowBetween } from '@/lib/figure/shown-window'
import { chartWordsFor } from '@/lib/text/chart-words'
import { MOST_EXCLUDED } from '@/lib/view/fields/row-fields'
import type { ChartActions } from './chart-actions'
import styles from './box-choice.module.css'
import buttons from './chart-buttons.module.css'
import { pointDetails } from './card/point-details'

/** Height that the choices need below the box. */
const ROOM = 48

interface Props {
  readonly layout: SceneLayout
  readonly box: PlotRectangle
  /** The hand is still drawing it: there is nothing to choose yet. */
  readonly drawing: boolean
  readonly located: readonly Located[]
  readonly actions: ChartActions
  readonly onClose: () => void
}

/** A box drawn over the chart and, once the hand has let go, what to do with it. */
export function BoxChoice({ layout, box, drawing, located, actions, onClose }: Props) {
  const { left, top, right, bottom } = box
  return (
    <>
      <svg className={styles.box} width={layout.width} height={layout.height} aria-hidden="true">
        <rect x={left} y={top} width={right - left} height={bottom - top} data-role="box" />
      </svg>
      {drawing ? null : <Choices {...{ layout, box, located, actions, onClose }} />}
    </>
  )
}

function Choices({ layout, box, located, actions, onClose }: Omit<Props, 'drawing'>) {
  const { axes, plot, layers, width, height } = layout
  const words = chartWordsFor(layers[0]?.figure.view.lang ?? 'en')
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => element.current?.focus({ preventScroll: true }), [])
  const fitted = pointsInside(located, box).flatMap(({ id }) => {
    const details = pointDetails(layers, id)
    return details?.action === 'leave-out' ? [details.exclusion] : []
  })
  const exclusions = [...new Set(fitted)]
  const before = layers[0]?.figure.view.exclude.length ?? 0
  const shown = windowBetween(yearAt(axes, plot, box.left), yearAt(axes, plot, box.right))
  const below = height - box.bottom > ROOM
  const start = box.left < width / 2
  return (
    <div
      ref={element}
      className={`${buttons.buttons} ${styles.choices}`}
      role="dialog"
      aria-label={words.box(fitted.length)}
      tabIndex={-1}
      style={{
        ...(start ? { left: box.left } : { right: width - box.right }),
        ...(below ? { top: box.bottom + 6 } : { bottom: height - box.bottom + 6 }),
      }}
    >
      {shown ? (
        <button
          type="button"
          onClick={() => {
            onClose()
            actions.zoom(shown)
          }}
        >
          {words.zoomToBox}
        </button>
      ) : null}
      {exclusions.length > 0 && before + exclusions.length <= MOST_EXCLUDED ? (
        <button
          type="button"
          onClick={() => {
            onClose()
            actions.leaveOut(exclusions)
          }}
        >
          {words.leaveOutBox(fitted.length)}
        </button>
      ) : null}
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
      {before + exclusions.length > MOST_EXCLUDED ? <p>{words.tooManyToLeaveOut(MOST_EXCLUDED)}</p> : null}
    </div>
  )
}
