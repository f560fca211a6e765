'use client'

import {
  Bar,
  DefaultZIndexes,
  ReferenceArea,
  ReferenceLine,
  usePlotArea,
  useXAxisScale,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import type { FigureFit } from '@/lib/result/result'
import { labelled, leftAxis } from '@/components/plot/axes'
import { bandFill, lawStroke } from '@/components/plot/marks'
import { numberAxis } from '@/components/plot/number-axis'
import { Plot } from '@/components/plot/plot'
import styles from '@/components/plot/plot.module.css'
import { alongProgress, speedDomain } from '@/components/plot/speed-axis'
import { SpeedXAxis } from '@/components/plot/speed-scale'
import type { Series } from '../series'
import type { SpeedHistogram } from './histogram'
import { type Mark, placedMarks } from './placed-marks'
import { bootstrapIn } from '@/lib/text/tabs/bootstrap'
import type { Lang } from '@/lib/text/words-in'

export const BOOTSTRAP_HEIGHT = 280

interface Props {
  readonly lang: Lang
  readonly histogram: SpeedHistogram
  readonly fit: FigureFit
  readonly series: Series
  /** Its accessible name. */
  readonly label: string
}

interface Drawn {
  /** Ends and middle of the bar, doublings a year. */
  readonly from: number
  readonly to: number
  readonly speed: number
  readonly count: number
}

/** Drawn rates as bars over the months they mean; those against progress are grey. */
export function BootstrapPlot({ lang, histogram: { from, step, counts }, fit, series, label }: Props) {
  const { barDetails, bootstrapWords: words } = bootstrapIn(lang)
  const { progress, backward, laws } = series
  const speed = progress * fit.slope
  const [low = null, high = null] = fit.slopeInterval ?? []
  const finiteEnds = low === null || high === null ? null : ([low, high] as const)
  const interval = finiteEnds && alongProgress(finiteEnds, progress)
  const domain = speedDomain([from, from + step * counts.length, speed, ...laws.map((law) => law.speed)], [])
  const y = numberAxis(counts, 4, lang, 'zero')
  const bars = counts.map((count, index): Drawn => ({
    from: from + step * index,
    to: from + step * (index + 1),
    speed: from + step * (index + 0.5),
    count,
  }))
  const marks = [
    { id: 'estimate', label: words.estimate, speed, law: false },
    ...laws.map((law) => ({ id: law.id, label: law.label.replace(/ months.*/, ''), speed: law.speed, law: true })),
  ]
  return (
    <Plot
      data={bars}
      finds="value"
      label={label}
      height={BOOTSTRAP_HEIGHT}
      yTitle={null}
      details={(bar) => barDetails(bar, backward)}
    >
      <SpeedXAxis lang={lang} domain={domain} backward={backward} title={words.axis} />
      <YAxis {...leftAxis(44)} {...labelled(y.ticks, lang)} domain={[...y.domain]} />
      {interval ? <ReferenceArea x1={interval[0]} x2={interval[1]} ifOverflow="hidden" {...bandFill} /> : null}
      <Bar dataKey="count" isAnimationActive={false} activeBar={false} shape={DrawnBar} />
      <Marks marks={marks} />
    </Plot>
  )
}

/** As wide as the speeds it stands for; Recharts would take the distance of the labels for the width. */
function DrawnBar({ y, height, payload }: { readonly y?: number; readonly height?: number; readonly payload?: Drawn }) {
  const scale = useXAxisScale()
  if (!scale || !payload) return <g />
  const [left, right] = [scale(payload.from) ?? 0, scale(payload.to) ?? 0]
  const gap = Math.min(1, (right - left) / 6)
  return (
    <rect
      className={payload.speed < 0 ? styles.against : styles.bar}
      x={left + gap / 2}
      width={right - left - gap}
      y={y}
      height={height}
      data-role="bar"
    />
  )
}

/** The estimate and the laws as upright lines that begin below all their names. */
function Marks({
  marks,
}: {
  readonly marks: readonly (Omit<Mark, 'at'> & { readonly speed: number; readonly law: boolean })[]
}) {
  const scale = useXAxisScale()
  const area = usePlotArea()
  if (!scale || !area) return null
  const placed = placedMarks(
    marks.map((mark) => ({ ...mark, at: scale(mark.speed) ?? NaN })),
    [area.x, area.x + area.width],
  )
  const top = area.y + ROW * Math.max(...placed.map(({ row }) => row + 1)) + 2
  return (
    <>
      {placed.map(({ id, speed, law }) => (
        <ReferenceLine
          key={id}
          x={speed}
          {...(law ? lawStroke : { stroke: 'var(--trend)', strokeWidth: 2 })}
          shape={(line: object) => <line {...line} y2={top} />}
        />
      ))}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        {placed.map(({ id, label, at, law, anchor, row }) => (
          <text
            key={id}
            className={`${law ? styles.lawLabel : styles.trendLabel} ${styles.backed}`}
            x={anchor === 'end' ? at - 4 : at + 4}
            y={area.y + 12 + ROW * row}
            textAnchor={anchor}
          >
            {label}
          </text>
        ))}
      </ZIndexLayer>
    </>
  )
}

/** Pixels of a row of names. */
const ROW = 14
