'use client'

import { memo, useEffect, useState } from 'react'
import { pagePalette } from '@/lib/chart/palette'
import type { SceneLayout } from '@/lib/chart/placed'
import { DotCanvas } from './dot-canvas'
import { crowdsOf, PlotMarks } from './marks/plot-marks'
import styles from './trend-chart.module.css'

interface Props {
  readonly layout: SceneLayout
  /** The hand is on a slider: what is drawn of a crowd stays, and nothing is animated. */
  readonly still: boolean
}

/**
 * The chart at the size of its box: the marks of the static picture, thousands of dots as pixels. Input is handled around it,
 * and moves none of them.
 */
export const TrendChart = memo(function TrendChart({ layout, still }: Props) {
  const { width, height } = layout
  const motion = useMotion(still)
  return (
    <div className={styles.layers}>
      {crowdsOf(layout, pagePalette).map(({ id, ...crowd }) => (
        <DotCanvas key={id} layout={layout} {...crowd} still={still} />
      ))}
      <svg
        className={styles.chart}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        data-motion={motion}
      >
        <PlotMarks layout={layout} palette={pagePalette} onScreen />
      </svg>
    </div>
  )
})

/** A little longer than the style sheet takes to settle. */
const SETTLED_MS = 200

/** Under the hand marks jump with it; when it lets go they settle once where axes and margins of the new view put them. */
function useMotion(held: boolean): 'held' | 'settles' | 'rests' {
  const [motion, setMotion] = useState<'held' | 'settles' | 'rests'>('rests')
  if (held && motion !== 'held') setMotion('held')
  if (!held && motion === 'held') setMotion('settles')
  useEffect(() => {
    if (motion !== 'settles') return
    const timer = setTimeout(() => setMotion('rests'), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [motion])
  return motion
}
