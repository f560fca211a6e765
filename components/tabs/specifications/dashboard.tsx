'use client'

import { usePlotArea, useXAxisScale } from 'recharts'
import type { DashboardGroup } from './dashboard-rows'
import styles from './dashboard.module.css'

const ROW = 15
const HEAD = 22

/** Pixels left free below the rows. */
const FOOT = 8

const rowsHeight = (groups: readonly DashboardGroup[]): number =>
  groups.reduce((sum, { rows }) => sum + HEAD + ROW * rows.length, 0)

/** Pixels of all groups with their titles. */
export const dashboardHeight = (groups: readonly DashboardGroup[]): number => rowsHeight(groups) + FOOT

interface Props {
  readonly groups: readonly DashboardGroup[]
  /** Pixels between two specifications, and between the last one and the right end of the plot area. */
  readonly step: number
  readonly gutter: number
}

/** At the foot of the plot area, one path a row: a stroke for each specification that makes the choice. */
export function Dashboard({ groups, step, gutter }: Props) {
  const scale = useXAxisScale()
  const area = usePlotArea()
  if (!scale || !area) return null
  const head = area.y + area.height - dashboardHeight(groups)
  return groups.map(({ title, rows }, index) => {
    const top = head + rowsHeight(groups.slice(0, index))
    return (
      <g key={title} className={styles.group}>
        <text className={styles.title} x={0} y={top + 15}>
          {title}
        </text>
        {rows.map(({ label, made }, place) => {
          const y = top + HEAD + ROW * place
          const strokes = made.map((one, i) => (one ? `M${(scale(i) ?? 0).toFixed(1)} ${y + 2}v8` : ''))
          return (
            <g key={label} data-role="choice">
              <text x={0} y={y + 10}>
                {label}
              </text>
              <line x1={area.x} x2={area.x + area.width - gutter} y1={y + 6} y2={y + 6} />
              <path strokeWidth={Math.max(0.8, Math.min(5, step * 0.7))} d={strokes.join('')} />
            </g>
          )
        })}
      </g>
    )
  })
}
