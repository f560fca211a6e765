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

interface Props {
  readonly laws: readonly LawSpeed[]
  readonly axis: SpeedAxis
  readonly frame: Frame
}

/** The laws as lines across the picture. */
export function LawLines({ laws, axis, frame }: Props) {
  return laws.map(({ id, speed }) => (
    <line
      key={id}
      className={styles.law}
      data-role="law"
      x1={frame.left}
      x2={frame.right}
      y1={axis.position(speed)}
      y2={axis.position(speed)}
    />
  ))
}

/** Their names at the right end, clear of every level line: drawn last, so that nothing strikes them through. */
export function LawNames({ laws, axis, frame }: Props) {
  const places = lawLabelPlaces(
    laws.map(({ speed }) => axis.position(speed)),
    [axis.position(0)],
    [frame.top, frame.bottom],
  )
  return laws.map(({ id, label }, index) => (
    <text
      key={id}
      className={`${styles.lawLabel} ${styles.backed}`}
      x={frame.right - 4}
      y={places[index]}
      textAnchor="end"
    >
      {lawLineLabel(id, label)}
    </text>
  ))
}
