import { bootstrapWords as words } from '@/lib/text/analysis/bootstrap'
import type { FigureFit } from '@/lib/result/result'
import type { SpeedHistogram } from './histogram'
import { numberAxis } from '@/components/plot/number-axis'
import { type Frame, frameOf, Plot } from '@/components/plot/plot'
import styles from '@/components/plot/plot.module.css'
import type { Series } from '../series'
import { alongProgress, speedAxis } from '@/components/plot/speed-axis'

export const BOOTSTRAP_HEIGHT = 280

interface Props {
  readonly histogram: SpeedHistogram
  readonly fit: FigureFit
  readonly series: Series
  readonly width: number
}

/** Drawn rates as bars over the months they mean; those against progress are grey. */
export function BootstrapPlot({ histogram, fit, series, width }: Props) {
  const frame = frameOf(width, BOOTSTRAP_HEIGHT, [8, 8, 44, 44])
  const { progress, backward, laws } = series
  const { from, step, counts } = histogram
  const speed = progress * fit.slope
  const interval = fit.slopeInterval && alongProgress(fit.slopeInterval, progress)
  const x = speedAxis(
    [from, from + step * counts.length, speed, ...laws.map((law) => law.speed)],
    [],
    [frame.left, frame.right],
    34,
    backward,
  )
  const y = numberAxis([0, ...counts], [frame.bottom, frame.top], 4)
  const base = y.position(0)
  const marks = placedMarks(
    [
      { id: 'estimate', label: words.estimate, at: x.position(speed), law: false },
      ...laws.map(({ id, label, speed: own }) => ({
        id,
        label: label.replace(/ months.*/, ''),
        at: x.position(own),
        law: true,
      })),
    ],
    frame,
  )
  const belowLabels = frame.top + 14 * Math.max(...marks.map(({ row }) => row + 1)) + 2
  return (
    <Plot
      frame={{ ...frame, bottom: base }}
      x={x.ticks}
      y={y.ticks.filter(({ at }) => at <= base + 1)}
      xTitle={words.axis}
      yTitle=""
    >
      {interval ? (
        <rect
          className={styles.band}
          x={x.position(interval[0])}
          width={Math.max(1, x.position(interval[1]) - x.position(interval[0]))}
          y={frame.top}
          height={base - frame.top}
          data-role="interval"
        />
      ) : null}
      {counts.map((count, index) => {
        const left = x.position(from + step * index)
        const right = x.position(from + step * (index + 1))
        const gap = Math.min(1, (right - left) / 6)
        return (
          <rect
            key={index}
            className={from + step * (index + 0.5) < 0 ? styles.against : styles.bar}
            x={left + gap / 2}
            width={right - left - gap}
            y={y.position(count)}
            height={base - y.position(count)}
            data-role="bar"
          />
        )
      })}
      {marks.map(({ id, at, law }) => (
        <line key={id} className={law ? styles.law : styles.line} x1={at} x2={at} y1={belowLabels} y2={base} />
      ))}
      {marks.map(({ id, label, at, law, anchor, row }) => (
        <text
          key={id}
          className={`${law ? styles.lawLabel : styles.trendLabel} ${styles.backed}`}
          x={anchor === 'end' ? at - 4 : at + 4}
          y={frame.top + 12 + 14 * row}
          textAnchor={anchor}
        >
          {label}
        </text>
      ))}
    </Plot>
  )
}

interface Mark {
  readonly id: string
  readonly label: string
  readonly at: number
  readonly law: boolean
}

/**
 * Labels beside their lines, on the side where they cross the fewest others, outwards from the middle of the marks where
 * both are alike; in a further row where two would overlap.
 */
function placedMarks(marks: readonly Mark[], frame: Frame) {
  const middle = marks.reduce((sum, { at }) => sum + at / marks.length, 0)
  const taken: { readonly row: number; readonly from: number; readonly to: number }[] = []
  return marks.map((mark) => {
    const width = 8 + 6.8 * mark.label.length
    const sides = (['start', 'end'] as const).map((anchor) => {
      const [from, to] = anchor === 'start' ? [mark.at, mark.at + width] : [mark.at - width, mark.at]
      const crossed = marks.filter(({ id, at }) => id !== mark.id && at > from && at < to).length
      const inwards = (anchor === 'start') === mark.at > middle ? 0 : 0.5
      return { anchor, from, to, cost: crossed + inwards + (from < frame.left || to > frame.right ? marks.length : 0) }
    })
    const { anchor, from, to } = sides.reduce((best, side) => (side.cost < best.cost ? side : best))
    const meets = (row: number) => taken.some((other) => other.row === row && other.from < to && from < other.to)
    let row = 0
    while (meets(row)) row += 1
    taken.push({ row, from, to })
    return { ...mark, anchor, row } as const
  })
}
