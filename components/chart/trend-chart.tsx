'use client'

import { memo } from 'react'
import { pagePalette } from '@/lib/chart/palette'
import type { SceneLayout } from '@/lib/chart/placed'
import { DotCanvas } from './dot-canvas'
import { PlotMarks } from './marks/plot-marks'
import styles from './trend-chart.module.css'

interface Props {
  readonly layout: SceneLayout
  /** The hand is on a slider (`CrowdProps.still`). */
  readonly still: boolean
}

/**
 * The chart at the size of its box: the marks of the static picture, thousands of dots as pixels. Input is handled around it,
 * and moves none of them.
 */
export const TrendChart = memo(function TrendChart({ layout, still }: Props) {
  const { width, height } = layout
  return (
    <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <PlotMarks layout={layout} palette={pagePalette} Crowd={DotCanvas} still={still} />
    </svg>
  )
})
