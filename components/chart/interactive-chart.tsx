'use client'

import { useId } from 'react'
import type { Size } from '@/lib/chart/placed'
import type { Scene } from '@/lib/chart/scene'
import { chartWordsFor } from '@/lib/text/chart-words'
import { DetailsCard } from './details-card'
import styles from './interactive-chart.module.css'
import { plotBox } from './marks/plot-picture'
import { pointDetails, spokenDetails } from './point-details'
import { TrendChart } from './trend-chart'
import { useSteadyLayout } from './use-steady-layout'
import { usePointFocus } from './use-point-focus'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly lang: Lang
  readonly scene: Scene
  readonly size: Size
  /** Leaves the row of a mark out of the fit or puts it back; absent: the chart is for reading only. */
  readonly onTogglePoint: ((id: string) => void) | undefined
  readonly frozen: boolean
}

/**
 * The chart as one tab stop: arrow keys walk the points by date, Enter does what a click does, Escape closes the card. The
 * drawing itself is hidden from screen readers; they hear the title, the description and the point that the keys are on.
 */
export function InteractiveChart({ lang, scene, size, onTogglePoint, frozen }: Props) {
  const id = useId()
  const words = chartWordsFor(scene.layers[0]?.figure.view.lang ?? 'en')
  const layout = useSteadyLayout(scene, size, lang, frozen)
  const act = (point: string): void => {
    if (pointDetails(scene.layers, point)?.action) onTogglePoint?.(point)
  }
  const { focused, close, handlers } = usePointFocus(layout, act)
  const details = focused && pointDetails(scene.layers, focused.id)
  const marks = layout.layers.reduce((sum, { points, context }) => sum + points.length + context.length, 0)
  return (
    <>
      <div
        className={styles.surface}
        role="application"
        aria-roledescription={words.chart}
        aria-label={scene.title}
        aria-describedby={`${id}-alt ${id}-keys`}
        tabIndex={0}
        data-chart="interactive"
        data-plot={plotBox(layout.plot)}
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
        <DetailsCard
          layers={scene.layers}
          point={focused}
          {...size}
          onAct={onTogglePoint ? act : null}
          onClose={close}
        />
      ) : null}
      <p id={`${id}-alt`} className="visually-hidden">
        {scene.alt}
      </p>
      <p id={`${id}-keys`} className="visually-hidden">
        {words.keys(marks)}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {focused?.by === 'keyboard' && details ? spokenDetails(details) : ''}
      </p>
    </>
  )
}
