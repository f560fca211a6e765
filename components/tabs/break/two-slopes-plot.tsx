'use client'

import { ReferenceLine, Scatter, XAxis, YAxis } from 'recharts'
import { logAxis, timeAxis } from '@/lib/figure/axes'
import type { Lang } from '@/lib/text/words-in'
import type { BreakView } from '@/lib/result/analyses/break-view'
import type { FigurePoint } from '@/lib/result/result'
import { bottomAxis, labelled, leftAxis } from '@/components/plot/axes'
import { Plot } from '@/components/plot/plot'
import styles from '@/components/plot/plot.module.css'
import { BREAK_HEIGHT } from './break-plot'
import { breakIn } from '@/lib/text/tabs/break'
import { halvingTimeText } from '@/lib/text/tabs/halving-time-text'
import { formats } from '@/lib/text/formats'

interface Props {
  readonly lang: Lang
  readonly test: BreakView
  readonly points: readonly FigurePoint[]
  readonly unit: string
  readonly yTitle: string
}

/** The points with the two slopes that the break makes of them. */
export function TwoSlopesPlot({ lang, test, points, unit, yTitle }: Props) {
  const { breakWords: words } = breakIn(lang)
  const { yearText } = halvingTimeText(lang)
  const { formatCost } = formats(lang)
  const lines = [test.before.line, test.after.line]
  const costs = [...points.map(({ cost }) => cost), ...lines.flat().map(({ value }) => value)].filter(
    (cost) => cost > 0,
  )
  const time = timeAxis([test.before.from, test.after.to], null, lang)
  const cost = logAxis(costs, yTitle, lang)
  const late = test.date.decimalYear > (time.domain[0] + time.domain[1]) / 2
  return (
    <Plot<FigurePoint>
      finds="point"
      label={words.pictureSlopes}
      height={BREAK_HEIGHT}
      yTitle={yTitle}
      details={(point) => ({ name: point.name, facts: [point.date, formatCost(point.cost, unit)] })}
    >
      <XAxis {...bottomAxis(null)} {...labelled(time.ticks, lang)} dataKey="decimalYear" domain={[...time.domain]} />
      <YAxis {...leftAxis(60)} {...labelled(cost.ticks, lang)} dataKey="cost" scale="log" domain={[...cost.domain]} />
      <ReferenceLine
        x={test.date.decimalYear}
        stroke="var(--ink-3)"
        strokeDasharray="3 3"
        label={{
          value: yearText(test.date.decimalYear),
          position: late ? 'insideTopRight' : 'insideTopLeft',
          className: `${styles.label} ${styles.backed}`,
        }}
      />
      <Scatter
        data={points}
        isAnimationActive={false}
        shape={({ cx, cy }) => (
          <g>
            <circle className={styles.target} cx={cx} cy={cy} r={8} />
            <circle className={styles.faint} cx={cx} cy={cy} r={points.length > 200 ? 1.5 : 2.5} />
          </g>
        )}
      />
      {lines.map(([from, to], index) =>
        from && to ? (
          <ReferenceLine
            key={index}
            segment={[
              { x: from.decimalYear, y: from.value },
              { x: to.decimalYear, y: to.value },
            ]}
            stroke="var(--trend)"
            strokeWidth={2}
            zIndex={ABOVE_POINTS}
            pointerEvents="none"
            data-role="slope"
          />
        ) : null,
      )}
    </Plot>
  )
}

/** Recharts draws its points at 600. */
const ABOVE_POINTS = 700
