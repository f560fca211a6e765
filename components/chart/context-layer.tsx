'use client'

import { useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import type { FigureLayout, PlacedContext } from '@/lib/chart/placed'
import { pixel } from '@/lib/chart/mark-shape'
import { DotCanvas } from './dot-canvas'
import { type DataScale, toScale } from './data-scale'
import styles from './trend-chart.module.css'

/** Dots beyond which a canvas draws faster than the browser can lay out paths. */
const MOST_DOTS_IN_A_PATH = 2000

/** Rows beside the fit: one path for each look; excluded rows stand alone, because they can be put back. */
export function ContextLayer({ layout }: { readonly layout: FigureLayout }) {
  const x: DataScale = useXAxisScale()
  const y: DataScale = useYAxisScale()
  if (!x || !y || layout.context.length === 0) return null
  const scales = { x: toScale(x), y: toScale(y) }
  const of = (look: PlacedContext['look']) => layout.context.filter((dot) => dot.look === look)
  const dots = (look: PlacedContext['look']) =>
    of(look)
      .map(({ point }) => `M${pixel(scales.x(point.decimalYear))} ${pixel(scales.y(point.cost))}h.01`)
      .join('')
  const radius = layout.context.find(({ look }) => look !== 'hollow')?.radius ?? 2
  return (
    <ZIndexLayer zIndex={150}>
      <g pointerEvents="none">
        {layout.context.length > MOST_DOTS_IN_A_PATH ? (
          <DotCanvas
            layout={layout}
            colour="--ink-3"
            opacity={0.5}
            dots={layout.context
              .filter(({ look }) => look !== 'hollow')
              .map(({ point }) => [scales.x(point.decimalYear), scales.y(point.cost), radius])}
          />
        ) : (
          (['faint', 'quiet'] as const).map((look) => (
            <path
              key={look}
              className={styles[look]}
              data-role="context"
              strokeWidth={2 * radius}
              strokeLinecap="round"
              d={dots(look)}
            />
          ))
        )}
        {of('hollow').map(({ id, point, radius: r }) => (
          <circle
            key={id}
            className={styles.hollow}
            data-id={id}
            data-role="context"
            data-reason={point.reason}
            cx={scales.x(point.decimalYear)}
            cy={scales.y(point.cost)}
            r={r}
          />
        ))}
      </g>
    </ZIndexLayer>
  )
}
