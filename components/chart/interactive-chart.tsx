'use client'

import { type KeyboardEvent, lazy, Suspense, useEffect, useEffectEvent, useId, useRef } from 'react'
import { flushSync } from 'react-dom'
import { shortcutAt, type ShortcutId } from '@/components/guide/keys/shortcuts'
import { pointAtRow, useRowPointedElsewhere } from '@/components/pointing/pointed-row'
import { yearAt } from '@/lib/chart/pointing/box'
import type { Size } from '@/lib/chart/placed'
import type { Scene } from '@/lib/chart/scene'
import type { Picking } from '@/lib/chart/picked'
import { chartWordsFor } from '@/lib/text/chart-words'
import { afterChart, chartStands } from '@/components/parts/after-chart'
import { useResting } from '@/components/parts/use-resting'
import type { ChartActions } from './chart-actions'
import styles from './interactive-chart.module.css'
import { plotBox } from './marks/plot-picture'
import { TrendChart } from './trend-chart'
import { useSteadyLayout } from './use-steady-layout'
import { usePointFocus } from './use-point-focus'
import { usePress } from './use-press'
import { useWheelZoom, zoomAbout } from './use-wheel-zoom'
import type { Lang } from '@/lib/text/words-in'

// What stands over the chart is fetched right after it, so that it is there when a hand is.
const details = () => import('./card/details-card')
const box = () => import('./box-choice')
const picked = () => import('./picked-layer')
const spoken = () => import('./card/spoken-point')
const DetailsCard = lazy(() => details().then(({ DetailsCard }) => ({ default: DetailsCard })))
const BoxChoice = lazy(() => box().then(({ BoxChoice }) => ({ default: BoxChoice })))
const SpokenPoint = lazy(() => spoken().then(({ SpokenPoint }) => ({ default: SpokenPoint })))
const PickedLayer = lazy(() => picked().then(({ PickedLayer }) => ({ default: PickedLayer })))

interface Props {
  readonly lang: Lang
  readonly scene: Scene
  readonly size: Size
  readonly actions: ChartActions
  readonly frozen: boolean
  /** Marks that stand out from the others. */
  readonly picking: Picking | null
}

/** How much less or more of the time a key shows. */
const ZOOM_KEYS: Readonly<Partial<Record<ShortcutId, number>>> = { 'zoom-in': 0.7, 'zoom-out': 1 / 0.7 }

/**
 * The chart as one tab stop: arrow keys walk the points by date, Enter opens a point's card, Escape closes what is open. The
 * drawing itself is hidden from screen readers; they hear the title, the description and the point that the keys are on.
 */
export function InteractiveChart({ lang, scene, size, actions, frozen, picking }: Props) {
  const id = useId()
  const words = chartWordsFor(scene.layers[0]?.figure.view.lang ?? 'en')
  const layout = useSteadyLayout(scene, size, lang, frozen)
  const alt = useResting(scene.alt, frozen)
  const surface = useRef<HTMLDivElement>(null)
  const { located, focused, pointAt, pin, nextHere, clear, close, leave, handlers } = usePointFocus(layout)
  const press = usePress({
    plot: layout.plot,
    onClick: (at, from, touch) => {
      const point = pointAt(at.x, at.y, touch)
      if (point && point.id === pointAt(from.x, from.y, touch)?.id) pin(point.id, touch ? 'touch' : 'mouse')
      else clear()
    },
  })
  useWheelZoom(surface, layout, actions.zoom)
  const row = focused?.id ?? null
  useEffect(() => pointAtRow(row, 'chart'), [row])
  useEffect(() => () => pointAtRow(null, 'chart'), [])
  const elsewhere = useRowPointedElsewhere('chart')
  const linked = elsewhere === null ? undefined : located.find((one) => one.id === elsewhere)

  useEffect(() => {
    chartStands()
    void afterChart().then(() => Promise.all([details(), box(), picked(), spoken()]))
  }, [])

  const closeAll = () => {
    // A card that had the focus gives it back to the chart.
    if (surface.current?.parentElement?.contains(document.activeElement)) surface.current.focus({ preventScroll: true })
    press.closeBox()
    close()
  }
  const open = (focused !== null && focused.card !== 'none') || press.box !== null
  const onEscape = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (shortcutAt('page', event) === 'close') closeAll()
  })
  useEffect(() => {
    if (!open) return
    document.addEventListener('keydown', onEscape)
    return () => document.removeEventListener('keydown', onEscape)
  }, [open])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    handlers.onKeyDown(event)
    const shortcut = shortcutAt('chart', event)
    if (!shortcut || event.target !== event.currentTarget) return
    const factor = ZOOM_KEYS[shortcut]
    const { plot, axes } = layout
    const year = yearAt(axes, plot, focused?.x ?? (plot.left + plot.right) / 2)
    if (factor !== undefined) actions.zoom(zoomAbout(layout, year, factor))
    else if (shortcut === 'show-all') actions.zoom(null)
  }

  const marks = layout.layers.reduce((sum, { points, context }) => sum + points.length + context.length, 0)
  return (
    <div className={styles.whole} onPointerLeave={leave}>
      <div
        ref={surface}
        className={styles.surface}
        role="application"
        aria-roledescription={words.chart}
        aria-label={scene.title}
        aria-describedby={`${id}-alt ${id}-keys`}
        tabIndex={0}
        data-chart="interactive"
        data-plot={plotBox(layout.plot)}
        data-clickable={focused !== null || undefined}
        {...press.handlers}
        onPointerMove={(event) => {
          press.handlers.onPointerMove(event)
          // A browser tells of a move right before a frame: what is drawn at once is in that frame, else in the next.
          if (event.buttons === 0) flushSync(() => handlers.hover(event))
        }}
        onDoubleClick={() => actions.zoom(null)}
        onKeyDown={onKeyDown}
        onBlur={handlers.onBlur}
      >
        <div aria-hidden="true" className={picking ? styles.behind : undefined} data-by={picking?.by}>
          <TrendChart layout={layout} still={frozen} />
        </div>
        <Suspense fallback={null}>{picking ? <PickedLayer layout={layout} picking={picking} /> : null}</Suspense>
        {focused ? (
          <svg className={styles.ring} width={size.width} height={size.height} aria-hidden="true">
            <circle cx={focused.x} cy={focused.y} r={9} data-role="focus" data-for={focused.id} />
          </svg>
        ) : null}
        {linked ? (
          <svg className={styles.ring} width={size.width} height={size.height} aria-hidden="true">
            <circle cx={linked.x} cy={linked.y} r={9} data-role="linked" />
          </svg>
        ) : null}
      </div>
      <Suspense fallback={null}>
        {press.box ? (
          <BoxChoice {...{ layout, located, actions }} box={press.box} drawing={press.drawing} onClose={closeAll} />
        ) : focused && focused.card !== 'none' ? (
          <DetailsCard
            layers={scene.layers}
            point={focused}
            {...size}
            compact={layout.compact}
            actions={actions}
            onNext={nextHere}
            onClose={closeAll}
          />
        ) : null}
      </Suspense>
      <p id={`${id}-alt`} className="visually-hidden">
        {alt}
      </p>
      <p id={`${id}-keys`} className="visually-hidden">
        {words.keys(marks)}
      </p>
      <p className="visually-hidden" aria-live="polite">
        <Suspense fallback={null}>
          {focused?.by === 'keyboard' && focused.card === 'glance' ? (
            <SpokenPoint layers={scene.layers} mark={focused.id} />
          ) : null}
        </Suspense>
      </p>
    </div>
  )
}
