import { area, curveStepBefore, line } from 'd3-shape'
import type { PerformanceDefinition } from '@/lib/data/study'
import { speedTitle } from '@/lib/text/analysis/pace'
import { sweepWords } from '@/lib/text/analysis/sweep'
import type { SweepView } from '@/lib/result/analyses/sweep-view'
import { LawLines, LawNames } from '@/components/plot/law-lines'
import { levelAxis } from './level-axis'
import { type Frame, frameOf, Plot } from '@/components/plot/plot'
import styles from '@/components/plot/plot.module.css'
import type { Series } from '../series'
import { alongProgress, speedAxis } from '@/components/plot/speed-axis'

export const SWEEP_HEIGHT = 300

interface Props {
  readonly sweep: SweepView
  readonly series: Series
  readonly performance: PerformanceDefinition
  readonly width: number
  /** The view's own level, and the place of the level whose rows are the same. */
  readonly own: number | null
  readonly ownIndex: number
  readonly chosen: number | null
}

/** Speed at every level with its band, in steps: between two levels the same rows reach. */
export function SweepPlot({ sweep, series, performance, width, own, ownIndex, chosen }: Props) {
  const frame = sweepFrame(width)
  const x = axisOf(sweep, performance, frame)
  const { progress, backward, laws } = series
  const points = sweep.points.map((point) => ({
    at: x.position(point.threshold),
    speed: progress * point.slope,
    interval: point.interval && alongProgress(point.interval, progress),
  }))
  const y = speedAxis(
    [...points.map(({ speed }) => speed), ...laws.map(({ speed }) => speed)],
    points.flatMap(({ interval }) => (interval ? [interval] : [])),
    [frame.bottom, frame.top],
    18,
    backward,
  )
  type Placed = (typeof points)[number]
  const band = area<Placed>()
    .defined(({ interval }) => interval !== null)
    .x(({ at }) => at)
    .y0(({ interval }) => y.position(interval?.[0] ?? 0))
    .y1(({ interval }) => y.position(interval?.[1] ?? 0))
    .curve(curveStepBefore)(points)
  const path = line<Placed>()
    .x(({ at }) => at)
    .y(({ speed }) => y.position(speed))
    .curve(curveStepBefore)(points)
  const ownPoint = points[ownIndex]
  const looked = chosen === null ? undefined : points[chosen]
  return (
    <Plot
      frame={frame}
      x={x.ticks}
      y={y.ticks}
      xTitle={`${performance.label}, harder to the right`}
      yTitle={speedTitle(progress === -1)}
    >
      <line className={styles.zero} x1={frame.left} x2={frame.right} y1={y.position(0)} y2={y.position(0)} />
      <path className={styles.band} d={band ?? ''} data-role="band" />
      <LawLines laws={laws} axis={y} frame={frame} />
      <path className={styles.line} d={path ?? ''} data-role="sweep" />
      {points.map(({ at, speed }, index) => (
        <circle
          key={index}
          className={styles.dot}
          cx={at}
          cy={y.position(speed)}
          r={points.length > 60 ? 1.5 : 2.5}
          data-role="level"
        />
      ))}
      <LawNames laws={laws} axis={y} frame={frame} />
      {own !== null && ownPoint ? (
        <g data-role="own">
          <line className={styles.ownLine} x1={x.position(own)} x2={x.position(own)} y1={frame.top} y2={frame.bottom} />
          <circle className={styles.own} cx={x.position(own)} cy={y.position(ownPoint.speed)} r={6} />
          <text
            className={`${styles.trendLabel} ${styles.halo}`}
            x={x.position(own) + (x.position(own) > frame.right - 80 ? -6 : 6)}
            y={frame.bottom - 6}
            textAnchor={x.position(own) > frame.right - 80 ? 'end' : 'start'}
          >
            {sweepWords.own}
          </text>
        </g>
      ) : null}
      {looked ? (
        <g>
          <line className={styles.cursor} x1={looked.at} x2={looked.at} y1={frame.top} y2={frame.bottom} />
          <circle className={styles.ring} cx={looked.at} cy={y.position(looked.speed)} r={6} />
        </g>
      ) : null}
    </Plot>
  )
}

const sweepFrame = (width: number): Frame => frameOf(width, SWEEP_HEIGHT, [24, 8, 44, 64])

const axisOf = (sweep: SweepView, performance: PerformanceDefinition, frame: Frame) =>
  levelAxis(
    sweep.points.map(({ threshold }) => threshold),
    performance,
    [frame.left + 8, frame.right - 8],
  )

/** Pixels of the levels across the picture, for pointer and keys. */
export function levelStops(sweep: SweepView, performance: PerformanceDefinition, width: number): readonly number[] {
  const { position } = axisOf(sweep, performance, sweepFrame(width))
  return sweep.points.map(({ threshold }) => position(threshold))
}
