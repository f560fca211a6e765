'use client'

import { useMemo } from 'react'
import { pagePalette } from '@/lib/chart/palette'
import { pickedMarks, pickedNames, type Picking } from '@/lib/chart/picked'
import type { SceneLayout } from '@/lib/chart/placed'
import styles from './interactive-chart.module.css'
import { DotCanvas } from './dot-canvas'
import { ContextDots } from './marks/context-dots'
import { FittedDot } from './marks/fitted-dot'
import { MOST_ELEMENTS } from '@/lib/result/some-dots'
import { LabelText } from './marks/text-lines'

/** The marks that stand out, drawn again over those that step back; found by name, they are ringed and named. */
export function PickedLayer({ layout, picking }: { readonly layout: SceneLayout; readonly picking: Picking }) {
  const { layers, width, height, fontSize } = layout
  const marks = useMemo(() => pickedMarks(layout, picking), [layout, picking])
  const names = useMemo(() => (picking.by === 'name' ? pickedNames(layout, marks) : []), [layout, picking, marks])
  const all = [...marks.context, ...marks.points]
  const look = { width, height, fontSize, className: styles.picked, 'aria-hidden': true } as const
  if (all.length > MOST_ELEMENTS)
    return (
      <div className={styles.picked}>
        <DotCanvas
          layout={layout}
          colour={marks.points.length > 0 ? pagePalette.trend : pagePalette.ink3}
          opacity={0.6}
          still={false}
          dots={all}
        />
      </div>
    )
  return (
    <svg {...look}>
      <ContextDots context={marks.context} palette={pagePalette} />
      {marks.points.map((dot) => (
        <FittedDot key={dot.id} dot={dot} layer={0} several={layers.length > 1} palette={pagePalette} />
      ))}
      {picking.by === 'name'
        ? all.map(({ id, x, y, radius }) => (
            <circle
              key={id}
              cx={x}
              cy={y}
              r={radius + 2.5}
              fill="none"
              stroke={pagePalette.ink}
              data-role="found"
              data-for={id}
            />
          ))
        : null}
      {names.map((label) => (
        <LabelText key={label.id} label={label} size={fontSize} fill={pagePalette.ink} palette={pagePalette} />
      ))}
    </svg>
  )
}
