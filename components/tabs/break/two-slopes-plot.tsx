import { scaleLog } from 'd3-scale'
import { yearText } from '@/lib/text/analysis/pace'
import { logAxis } from '@/lib/figure/axes'
import type { BreakView } from '@/lib/result/analyses/break-view'
import type { FigurePoint } from '@/lib/result/result'
import { BREAK_HEIGHT } from './break-plot'
import { yearAxis } from '@/components/plot/number-axis'
import { frameOf, Plot } from '@/components/plot/plot'
import styles from '@/components/plot/plot.module.css'
import type { SpeedTick } from '@/components/plot/speed-axis'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly lang: Lang
  readonly test: BreakView
  readonly points: readonly FigurePoint[]
  readonly width: number
  readonly yTitle: string
}

/** The points with the two slopes that the break makes of them. */
export function TwoSlopesPlot({ lang, test, points, width, yTitle }: Props) {
  const frame = frameOf(width, BREAK_HEIGHT, [24, 8, 28, 60])
  const lines = [test.before.line, test.after.line]
  const costs = [...points.map(({ cost }) => cost), ...lines.flat().map(({ value }) => value)].filter(
    (cost) => cost > 0,
  )
  const x = yearAxis([test.before.from, test.after.to], [frame.left, frame.right], lang)
  const axis = logAxis(costs, '', lang)
  const y = scaleLog()
    .domain([...axis.domain])
    .range([frame.bottom, frame.top])
  const ticks: SpeedTick[] = []
  for (const { value, label } of axis.ticks) {
    const at = y(value)
    if (ticks.every((tick) => Math.abs(tick.at - at) >= 20)) ticks.push({ at, label })
  }
  const best = x.position(test.date.decimalYear)
  return (
    <Plot frame={frame} x={x.ticks} y={ticks} xTitle="" yTitle={yTitle}>
      <line className={styles.dashed} x1={best} x2={best} y1={frame.top} y2={frame.bottom} />
      <text
        className={`${styles.label} ${styles.halo}`}
        x={best + (best > (frame.left + frame.right) / 2 ? -6 : 6)}
        y={frame.top + 12}
        textAnchor={best > (frame.left + frame.right) / 2 ? 'end' : 'start'}
      >
        {yearText(test.date.decimalYear)}
      </text>
      {points.map(({ id, decimalYear, cost }) => (
        <circle
          key={id}
          className={styles.faint}
          cx={x.position(decimalYear)}
          cy={y(cost)}
          r={points.length > 200 ? 1.5 : 2.5}
        />
      ))}
      {lines.map((ends, index) => (
        <path
          key={index}
          className={styles.line}
          data-role="slope"
          d={ends
            .map(({ decimalYear, value }, i) => `${i === 0 ? 'M' : 'L'}${x.position(decimalYear)} ${y(value)}`)
            .join('')}
        />
      ))}
    </Plot>
  )
}
