'use client'

import { Line, ReferenceArea, ReferenceDot, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { Lang } from '@/lib/text/words-in'
import type { BreakView } from '@/lib/result/analyses/break-view'
import { bottomAxis, labelled, leftAxis } from '@/components/plot/axes'
import { bandFill, ownDot } from '@/components/plot/marks'
import { Plot } from '@/components/plot/plot'
import styles from '@/components/plot/plot.module.css'
import { breakIn } from '@/lib/text/tabs/break'
import { fAxes } from './f-axes'

export const BREAK_HEIGHT = 240

/** Candidates beyond which their dots would hide the line. */
const MOST_DOTS = 80

interface Props {
  readonly lang: Lang
  readonly test: BreakView
}

/** F at every candidate date, the best one marked, its interval shaded; dates in the shade but not in the set are hollow. */
export function BreakPlot({ lang, test }: Props) {
  const { breakWords: words, candidateDetails } = breakIn(lang)
  const { curve, time, y } = fAxes(test, lang)
  return (
    <Plot
      data={curve}
      finds="value"
      label={words.picture}
      height={BREAK_HEIGHT}
      yTitle={words.f}
      details={candidateDetails}
    >
      <XAxis {...bottomAxis(null)} {...labelled(time.ticks, lang)} dataKey="decimalYear" domain={[...time.domain]} />
      <YAxis {...leftAxis(44)} {...labelled(y.ticks, lang)} domain={[...y.domain]} />
      <ReferenceArea x1={test.interval[0]} x2={test.interval[1]} {...bandFill} data-role="interval" />
      <Line
        dataKey="f"
        stroke="var(--trend)"
        strokeWidth={2}
        activeDot={false}
        isAnimationActive={false}
        dot={({
          cx,
          cy,
          index,
          payload,
        }: {
          cx?: number
          cy?: number
          index?: number
          payload?: (typeof curve)[number]
        }) =>
          curve.length > MOST_DOTS ? (
            <g key={index} />
          ) : (
            <circle key={index} className={payload?.inInterval ? styles.dot : styles.hollow} cx={cx} cy={cy} r={2.5} />
          )
        }
      />
      <ReferenceLine x={test.date.decimalYear} stroke="var(--trend)" />
      {Number.isFinite(test.f) ? <ReferenceDot x={test.date.decimalYear} y={test.f} r={5} {...ownDot} /> : null}
    </Plot>
  )
}
