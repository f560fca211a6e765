import { lawLineLabel } from '@/lib/text/analysis/pace'
import type { Frame } from './plot'
import styles from './plot.module.css'
import { lawLabelPlaces, type SpeedAxis } from './speed-axis'

export interface LawSpeed {
  readonly id: string
  readonly label: string
  /** Doublings a year along the direction of progress. */
  readonly speed: number
}

/** The laws as lines across the picture, named at their right end. */
export function LawLines({
  laws,
  axis,
  frame,
}: {
  readonly laws: readonly LawSpeed[]
  readonly axis: SpeedAxis
  readonly frame: Frame
}) {
  const ats = laws.map(({ speed }) => axis.position(speed))
  const names = lawLabelPlaces(ats)
  return laws.map(({ id, label }, index) => (
    <g key={id} data-role="law">
      <line className={styles.law} x1={frame.left} x2={frame.right} y1={ats[index]} y2={ats[index]} />
      <text className={`${styles.lawLabel} ${styles.halo}`} x={frame.right - 4} y={names[index]} textAnchor="end">
        {lawLineLabel(id, label)}
      </text>
    </g>
  ))
}
