'use client'

import { Area, Line, ReferenceDot, ReferenceLine, XAxis } from 'recharts'
import type { PerformanceDefinition } from '@/lib/data/study'
import type { SweepView } from '@/lib/result/analyses/sweep-view'
import { bottomAxis, labelled } from '@/components/plot/axes'
import { BeyondMarks } from '@/components/plot/beyond-marks'
import { LawLines } from '@/components/plot/law-lines'
import { bandFill, chosenRing, ownDot, wideBandFill } from '@/components/plot/marks'
import { PickArea } from '@/components/plot/pick-area'
import { Plot } from '@/components/plot/plot'
import styles from '@/components/plot/plot.module.css'
import { alongProgress, speedDomain } from '@/components/plot/speed-axis'
import { SpeedYAxis } from '@/components/plot/speed-scale'
import type { Series } from '../series'
import { levelAxis } from './level-axis'
import { tabTableWords } from '@/lib/text/tabs/tables'
import { speedAxisWords } from '@/lib/text/tabs/speed-axis'
import { sweepIn } from '@/lib/text/tabs/sweep'
import type { Lang } from '@/lib/text/words-in'

export const SWEEP_HEIGHT = 300

interface Props {
  readonly lang: Lang
  readonly sweep: SweepView
  readonly series: Series
  readonly performance: PerformanceDefinition
  /** The view's own level, and the place of the level whose rows are the same. */
  readonly own: number | null
  readonly ownIndex: number
  readonly chosen: number | null
  readonly onChoose: (index: number) => void
  readonly onAct: (index: number) => void
}

/** Speed at every level with its band, in steps: between two levels the same rows reach. */
export function SweepPlot({ lang, sweep, series, performance, own, ownIndex, chosen, onChoose, onAct }: Props) {
  const words = tabTableWords(lang)
  const { speedTitle } = speedAxisWords(lang)
  const { sweepWords } = sweepIn(lang)
  const { progress, backward, laws } = series
  const speeds = speedDomain(
    [...sweep.points.map(({ slope }) => progress * slope), ...laws.map(({ speed }) => speed)],
    sweep.points.flatMap(({ interval }) => (interval ? [alongProgress(interval, progress)] : [])),
  )
  // An interval without end goes to the edge.
  const drawn = (interval: readonly [number, number] | null) =>
    interval && alongProgress(interval, progress).map((end) => Math.max(speeds[0], Math.min(speeds[1], end)))
  const points = sweep.points.map(({ threshold, slope, interval, together }) => ({
    threshold,
    speed: progress * slope,
    interval: drawn(interval),
    together: drawn(together),
  }))
  const levels = points.map(({ threshold }) => threshold)
  const { scale, domain, reversed, ticks } = levelAxis(levels, performance, lang)
  const ownPoint = points[ownIndex]
  const looked = chosen === null ? undefined : points[chosen]
  const radius = points.length > 60 ? 1.5 : 2.5
  return (
    <Plot
      data={points}
      finds="value"
      label={null}
      height={SWEEP_HEIGHT}
      yTitle={speedTitle(progress === -1)}
      details={null}
    >
      <XAxis
        {...bottomAxis(words.harderToTheRight(performance.label))}
        {...labelled(ticks, lang)}
        dataKey="threshold"
        scale={scale}
        domain={[...domain]}
        reversed={reversed}
        padding={{ left: 8, right: 8 }}
      />
      <SpeedYAxis lang={lang} backward={backward} domain={speeds} />
      <Area dataKey="together" type="stepBefore" {...wideBandFill} activeDot={false} isAnimationActive={false} />
      <Area dataKey="interval" type="stepBefore" {...bandFill} activeDot={false} isAnimationActive={false} />
      <BeyondMarks
        domain={speeds}
        intervals={sweep.points.map(({ threshold, interval }) => ({
          along: threshold,
          ends: interval && alongProgress(interval, progress),
        }))}
      />
      <LawLines lang={lang} laws={laws} />
      <Line
        dataKey="speed"
        type="stepBefore"
        stroke="var(--trend)"
        strokeWidth={2}
        activeDot={false}
        isAnimationActive={false}
        dot={({ cx, cy, index }: { cx?: number; cy?: number; index?: number }) => (
          <circle
            key={index}
            className={styles.dot}
            cx={cx}
            cy={cy}
            r={radius}
            data-role="level"
            data-level={points[index ?? -1]?.threshold}
          />
        )}
      />
      {own !== null && ownPoint ? (
        <>
          <ReferenceLine
            x={own}
            stroke="var(--trend)"
            label={{
              value: sweepWords.own,
              position: ownIndex > points.length / 2 ? 'insideBottomRight' : 'insideBottomLeft',
              className: `${styles.trendLabel} ${styles.backed}`,
            }}
          />
          <ReferenceDot x={own} y={ownPoint.speed} r={6} {...ownDot} />
        </>
      ) : null}
      {looked ? (
        <>
          <ReferenceLine x={looked.threshold} stroke="var(--ink)" />
          <ReferenceDot x={looked.threshold} y={looked.speed} r={6} {...chosenRing} />
        </>
      ) : null}
      <PickArea values={levels} onChoose={onChoose} onAct={onAct} />
    </Plot>
  )
}
