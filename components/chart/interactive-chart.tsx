'use client'

import { useId, useMemo } from 'react'
import { layoutFigure } from '@/lib/chart/layout'
import type { Size } from '@/lib/chart/placed'
import { pixel } from '@/lib/chart/mark-shape'
import { chartWordsFor } from '@/lib/text/chart-words'
import type { Figure } from '@/lib/figure/figure'
import { DetailsCard } from './details-card'
import styles from './interactive-chart.module.css'
import { pointDetails, spokenDetails } from './point-details'
import { TrendChart } from './trend-chart'
import { usePointFocus } from './use-point-focus'

interface Props {
  readonly figure: Figure
  readonly size: Size
  /** Leaves a row out of the fit or puts it back; absent: the chart is for reading only. */
  readonly onTogglePoint: ((id: string) => void) | undefined
}

/**
 * The chart as one tab stop: arrow keys walk the points by date, Enter does what a click does, Escape closes the card. The
 * drawing itself is hidden from screen readers; they hear the title, the description and the point that the keys are on.
 */
export function InteractiveChart({ figure, size, onTogglePoint }: Props) {
  const id = useId()
  const words = chartWordsFor(figure.view.lang)
  const layout = useMemo(() => layoutFigure(figure, size), [figure, size])
  const act = (point: string): void => {
    if (pointDetails(figure, point)?.action) onTogglePoint?.(point)
  }
  const { focused, close, handlers } = usePointFocus(layout, act)
  const details = focused && pointDetails(figure, focused.id)
  const { plot } = layout
  return (
    <>
      <div
        className={styles.surface}
        role="application"
        aria-roledescription={words.chart}
        aria-label={figure.text.title}
        aria-describedby={`${id}-alt ${id}-keys`}
        tabIndex={0}
        data-chart="interactive"
        data-plot={[plot.left, plot.top, plot.right - plot.left, plot.bottom - plot.top].map(pixel).join(' ')}
        data-clickable={details?.action && onTogglePoint ? true : undefined}
        {...handlers}
      >
        <div aria-hidden="true">
          <TrendChart layout={layout} />
        </div>
        {focused ? (
          <svg className={styles.ring} width={size.width} height={size.height} aria-hidden="true">
            <circle cx={focused.x} cy={focused.y} r={9} data-role="focus" data-for={focused.id} />
          </svg>
        ) : null}
      </div>
      {focused ? (
        <DetailsCard figure={figure} point={focused} {...size} onAct={onTogglePoint ? act : null} onClose={close} />
      ) : null}
      <p id={`${id}-alt`} className="visually-hidden">
        {figure.text.alt}
      </p>
      <p id={`${id}-keys`} className="visually-hidden">
        {words.keys(layout.points.length + layout.context.length)}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {focused?.by === 'keyboard' && details ? spokenDetails(details) : ''}
      </p>
    </>
  )
}
