'use client'

import { useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import type { FigureLayout } from '@/lib/chart/placed'
import type { Pieces } from '@/lib/chart/layout-curves'
import { curvePath } from '@/lib/chart/svg/svg'
import { type DataScale, toScale } from './data-scale'
import styles from './trend-chart.module.css'

/** Recharts draws its points at 600. */
const BELOW_POINTS = 400
const ABOVE_POINTS = 700

/** Band, laws, record frontier and trend through the scales of the chart that holds it; curves come clipped from the layout. */
export function FitLayer({ layout }: { readonly layout: FigureLayout }) {
  const x: DataScale = useXAxisScale()
  const y: DataScale = useYAxisScale()
  if (!x || !y) return null
  const { curves } = layout
  const scales = { x: toScale(x), y: toScale(y) }
  const path = (pieces: Pieces): string => curvePath(pieces, scales)
  return (
    <ZIndexLayer zIndex={layout.crowded ? ABOVE_POINTS : BELOW_POINTS}>
      <g pointerEvents="none" fill="none">
        {curves.band.length > 0 ? (
          <path className={styles.band} data-role="band" d={`${path([curves.band])}Z`} />
        ) : null}
        {curves.prediction.length > 0 ? (
          <path className={styles.prediction} data-role="prediction" d={path(curves.prediction)} />
        ) : null}
        {curves.laws.map(({ law, pieces }) => (
          <path key={law.id} className={styles.law} data-role="law" data-id={law.id} d={path(pieces)} />
        ))}
        {curves.frontier.length > 0 ? (
          <path className={styles.frontier} data-role="frontier" d={path(curves.frontier)} />
        ) : null}
        {curves.line.length > 0 && layout.crowded ? <path className={styles.halo} d={path(curves.line)} /> : null}
        {curves.line.length > 0 ? <path className={styles.line} data-role="line" d={path(curves.line)} /> : null}
        {curves.extrapolated.length > 0 ? (
          <path className={styles.extrapolated} data-role="extrapolated" d={path(curves.extrapolated)} />
        ) : null}
      </g>
    </ZIndexLayer>
  )
}
