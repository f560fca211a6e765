'use client'

import { DefaultZIndexes, usePlotArea, useYAxisScale, ZIndexLayer } from 'recharts'
import type { SpecificationsView } from '@/lib/result/analyses/specifications-view'
import styles from './published-marks.module.css'
import { specificationsIn } from '@/lib/text/tabs/specifications'
import type { Lang } from '@/lib/text/words-in'

/** Room at the right of the curve for the published numbers. */
export const PUBLISHED_ROOM = 56

interface Props extends Pick<SpecificationsView, 'published'> {
  readonly lang: Lang
  /** Pixels of the plot area under the curve. */
  readonly below: number
}

/** The published numbers as diamonds beside the curve, on its own axis. */
export function PublishedMarks({ lang, published, below }: Props) {
  const { specificationWords: words } = specificationsIn(lang)
  const scale = useYAxisScale()
  const area = usePlotArea()
  if (!scale || !area || published.length === 0) return null
  const right = area.x + area.width
  const at = (speed: number): number => scale(speed) ?? NaN
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      <text className={styles.label} x={right} y={12} textAnchor="end">
        {words.published} ◇
      </text>
      <line
        className={styles.edge}
        x1={right - PUBLISHED_ROOM + 6}
        x2={right - PUBLISHED_ROOM + 6}
        y1={area.y}
        y2={area.y + area.height - below}
      />
      {published.map(({ months, low, high }, index) => {
        const x = right - PUBLISHED_ROOM / 2 + offset(index, published.length)
        return (
          <g key={index} className={styles.mark} data-role="published">
            {low === undefined ? null : (
              <line x1={x} x2={x} y1={at(12 / low)} y2={at(high === undefined ? 0 : 12 / high)} />
            )}
            <path d="M0 -5 L5 0 L0 5 L-5 0 Z" transform={`translate(${x} ${at(12 / months)})`} />
          </g>
        )
      })}
    </ZIndexLayer>
  )
}

const offset = (index: number, count: number): number =>
  count > 1 ? (index / (count - 1) - 0.5) * (PUBLISHED_ROOM - 28) + 3 : 3
