'use client'

import { ZIndexLayer } from 'recharts'
import type { FigureLayout } from '@/lib/chart/placed'
import { LINE_HEIGHT, type PlacedLabel } from '@/lib/chart/labels/labels'
import styles from './trend-chart.module.css'

/** Marks, direct labels, and the titles of the axes, where the layout has put them. */
export function LabelLayer({ layout }: { readonly layout: FigureLayout }) {
  const { plot, fontSize, curves, marks, trendLabel, lawLabels, pointLabels } = layout
  return (
    <>
      <ZIndexLayer zIndex={100}>
        <g pointerEvents="none">
          {curves.lastObserved === null ? null : (
            <path
              className={styles.lastObservation}
              data-role="last-observation"
              d={`M${layout.x(curves.lastObserved)} ${plot.top}V${plot.bottom}`}
            />
          )}
          {marks.map(({ x }) => (
            <path key={x} className={styles.mark} data-role="mark" d={`M${x} ${plot.top}V${plot.bottom}`} />
          ))}
        </g>
      </ZIndexLayer>
      <ZIndexLayer zIndex={2000}>
        <g pointerEvents="none" fontSize={fontSize}>
          {layout.yTitle.map((line, index) => (
            <text key={index} className={styles.tickText} x={2} y={fontSize + 2 + index * fontSize * 1.3}>
              {line}
            </text>
          ))}
          <text className={styles.axisTitle} x={plot.right} y={plot.bottom + 10 + fontSize * 2.3} textAnchor="end">
            {layout.xTitle}
          </text>
          {marks.map(({ x, label }) =>
            label ? <Label key={x} label={label} size={fontSize} className={styles.markLabel} /> : null,
          )}
          {pointLabels.map((label) => (
            <Label key={label.id} label={label} size={fontSize} className={styles.pointLabel} />
          ))}
          {lawLabels.map((label) => (
            <Label key={label.id} label={label} size={fontSize} className={styles.lawLabel} />
          ))}
          {trendLabel ? <Label label={trendLabel} size={fontSize} className={styles.trendLabel} /> : null}
        </g>
      </ZIndexLayer>
    </>
  )
}

interface LabelProps {
  readonly label: PlacedLabel
  readonly size: number
  readonly className: string | undefined
}

function Label({ label: { id, lines, x, y, anchor }, size, className }: LabelProps) {
  return (
    <g data-role="label" data-for={id} className={className}>
      {lines.map((line, index) => (
        <text key={index} x={x} y={y + index * size * LINE_HEIGHT} textAnchor={anchor}>
          {line}
        </text>
      ))}
    </g>
  )
}
