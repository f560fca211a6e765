import type { ReactNode } from 'react'
import type { SpeedTick } from './speed-axis'
import styles from './plot.module.css'

/** The picture and its plot area inside, in pixels. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export function frameOf(width: number, height: number, margins: readonly [number, number, number, number]): Frame {
  const [top, right, bottom, left] = margins
  return { width, height, left, top, right: Math.max(left + 1, width - right), bottom: height - bottom }
}

interface Props {
  readonly frame: Frame
  readonly x: readonly SpeedTick[]
  readonly y: readonly SpeedTick[]
  readonly xTitle: string
  readonly yTitle: string
  readonly children: ReactNode
}

/** A small picture of the page's own kind: hairline grid, labels of 12 pixels, titles at the ends of the axes. */
export function Plot({ frame, x, y, xTitle, yTitle, children }: Props) {
  const { width, height, left, right, top, bottom } = frame
  return (
    <svg className={styles.plot} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {y.map(({ at, label }) => (
        <g key={label}>
          <line className={styles.grid} x1={left} x2={right} y1={at} y2={at} />
          <text className={styles.tick} x={left - 8} y={at} dy="0.32em" textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      <line className={styles.axis} x1={left} x2={right} y1={bottom} y2={bottom} />
      {x.map(({ at, label }) => (
        <g key={label}>
          <line className={styles.axis} x1={at} x2={at} y1={bottom} y2={bottom + 5} />
          <text className={styles.tick} x={within(at, label, width)} y={bottom + 18} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <text className={styles.title} x={0} y={12}>
        {yTitle}
      </text>
      <text className={styles.title} x={right} y={height - 4} textAnchor="end">
        {xTitle}
      </text>
      <svg
        x={left}
        y={top}
        width={right - left}
        height={bottom - top}
        viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
        overflow="hidden"
      >
        {children}
      </svg>
    </svg>
  )
}

/** A label's middle, moved so that the label stays in the picture; 3.3 pixels are half a figure of 12 pixels' type. */
const within = (at: number, label: string, width: number): number => Math.min(at, width - 3.3 * label.length)
