'use client'

import { usePlotArea, useXAxisScale } from 'recharts'
import styles from './plot.module.css'

interface Props {
  /** Intervals along the vertical axis, each at a place of the horizontal one; ends may be without bound. */
  readonly intervals: readonly { readonly along: number; readonly ends: readonly [number, number] | null }[]
  readonly domain: readonly [number, number]
  /** Pixels of the plot area under the axis. */
  readonly below?: number
}

/** Arrows nearer than this say nothing more than one. */
const APART = 9

/** Arrows at the frame where intervals go on beyond it. */
export function BeyondMarks({ intervals, domain: [low, high], below = 0 }: Props) {
  const scale = useXAxisScale()
  const area = usePlotArea()
  if (!scale || !area) return null
  const edges = [
    { name: 'above', y: area.y, tip: 5, leaves: (ends: readonly [number, number]) => ends[1] > high },
    {
      name: 'below',
      y: area.y + area.height - below,
      tip: -5,
      leaves: (ends: readonly [number, number]) => ends[0] < low,
    },
  ]
  return edges.map(({ name, y, tip, leaves }) => {
    const places = intervals
      .flatMap(({ along, ends }) => (ends && leaves(ends) ? [scale(along) ?? NaN] : []))
      .filter(Number.isFinite) // none before the axis has its domain
      .toSorted((a, b) => a - b)
    const shown = places.reduce<readonly number[]>(
      (kept, x) => (kept.length > 0 && x - (kept.at(-1) ?? 0) < APART ? kept : [...kept, x]),
      [],
    )
    return shown.map((x) => (
      <path
        key={`${name} ${x}`}
        className={styles.beyond}
        d={`M${x - 4} ${y + tip}L${x} ${y}L${x + 4} ${y + tip}`}
        data-role={`beyond-${name}`}
      />
    ))
  })
}
