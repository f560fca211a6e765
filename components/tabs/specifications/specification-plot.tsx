'use client'

import { ErrorBar, ReferenceDot, ReferenceLine, Scatter, usePlotArea, XAxis } from 'recharts'
import type { SpecificationsView } from '@/lib/result/analyses/specifications-view'
import { BeyondMarks } from '@/components/plot/beyond-marks'
import { LawLines } from '@/components/plot/law-lines'
import { chosenRing, ownDot } from '@/components/plot/marks'
import { PickArea } from '@/components/plot/pick-area'
import { Plot } from '@/components/plot/plot'
import styles from '@/components/plot/plot.module.css'
import { alongProgress, errorEnds, speedDomain } from '@/components/plot/speed-axis'
import { SpeedYAxis } from '@/components/plot/speed-scale'
import type { Series } from '../series'
import type { DashboardGroup } from './dashboard-rows'
import { Dashboard, dashboardHeight } from './dashboard'
import { PUBLISHED_ROOM, PublishedMarks } from './published-marks'
import { speedAxisWords } from '@/lib/text/tabs/speed-axis'
import { specificationsIn } from '@/lib/text/tabs/specifications'
import type { Lang } from '@/lib/text/words-in'

const CURVE_HEIGHT = 280
/** Between the curve and the choices. */
const GAP = 12

export const specificationHeight = (groups: readonly DashboardGroup[]): number => CURVE_HEIGHT + dashboardHeight(groups)

interface Props {
  readonly lang: Lang
  readonly specifications: SpecificationsView
  readonly groups: readonly DashboardGroup[]
  readonly series: Series
  readonly chosen: number | null
  readonly onChoose: (index: number) => void
  readonly onAct: (index: number) => void
}

/** Sorted estimates with their intervals; beside them the published numbers; below, who made which choice. */
export function SpecificationPlot({ lang, specifications, groups, series, chosen, onChoose, onAct }: Props) {
  const { speedTitle } = speedAxisWords(lang)
  const { results, own, published } = specifications
  const { progress, backward, laws } = series
  const speeds = results.map(({ slope }) => progress * slope)
  const intervals = results.map(({ interval }) => interval && alongProgress(interval, progress))
  const domain = speedDomain(
    [
      ...speeds,
      ...laws.map(({ speed }) => speed),
      ...published.map(({ months }) => 12 / months),
      ...(own ? [progress * own.slope] : []),
    ],
    intervals.flatMap((interval) => (interval ? [interval] : [])),
  )
  const below = dashboardHeight(groups) + GAP
  const gutter = published.length > 0 ? PUBLISHED_ROOM : 0
  const data = speeds.map((speed, index) => ({
    index,
    speed,
    error: errorEnds(speed, intervals[index] ?? null, domain),
  }))
  const look = chosen === null ? undefined : speeds[chosen]
  return (
    <Plot
      data={data}
      finds="value"
      label={null}
      height={specificationHeight(groups)}
      yTitle={speedTitle(progress === -1)}
      details={null}
    >
      <XAxis
        type="number"
        dataKey="index"
        domain={[-0.5, results.length - 0.5]}
        padding={{ right: gutter }}
        allowDataOverflow
        hide
      />
      <SpeedYAxis lang={lang} backward={backward} domain={domain} width={LABELS} below={below} />
      <LawLines lang={lang} laws={laws} inset={gutter + 4} />
      <BeyondMarks domain={domain} below={below} intervals={intervals.map((ends, along) => ({ along, ends }))} />
      <Curve groups={groups} count={results.length} gutter={gutter} />
      <PublishedMarks lang={lang} published={published} below={below} />
      {own ? <Own lang={lang} index={own.index} speed={progress * own.slope} count={results.length} /> : null}
      {chosen !== null && look !== undefined ? (
        <>
          <ReferenceLine x={chosen} stroke="var(--ink)" strokeOpacity={0.4} />
          <ReferenceDot x={chosen} y={look} r={5} {...chosenRing} />
        </>
      ) : null}
      <PickArea values={data.map(({ index }) => index)} onChoose={onChoose} onAct={onAct} />
    </Plot>
  )
}

/** Pixels for the names of the choices, and so for the months above them. */
const LABELS = 126

interface CurveProps {
  readonly groups: readonly DashboardGroup[]
  readonly count: number
  readonly gutter: number
}

/** Estimates with their intervals over the choices behind them; how thick they are depends on the room for each. */
function Curve({ groups, count, gutter }: CurveProps) {
  const area = usePlotArea()
  const step = area ? (area.width - gutter) / count : 0
  return (
    <>
      <Scatter
        dataKey="speed"
        isAnimationActive={false}
        shape={({ cx, cy }) => (
          <circle className={styles.dot} cx={cx} cy={cy} r={step < 3 ? 1.5 : 2.5} data-role="specification" />
        )}
      >
        <ErrorBar
          dataKey="error"
          direction="y"
          width={0}
          stroke="var(--trend)"
          strokeOpacity={0.35}
          strokeWidth={Math.max(0.75, Math.min(3, step - 1))}
          isAnimationActive={false}
        />
      </Scatter>
      <Dashboard groups={groups} step={step} gutter={gutter} />
    </>
  )
}

/** The reader's own view: its place in the curve, or its level where the curve does not hold it. */
function Own({
  lang,
  index,
  speed,
  count,
}: {
  readonly lang: Lang
  readonly index: number | null
  readonly speed: number
  readonly count: number
}) {
  const { specificationWords: words } = specificationsIn(lang)
  const className = `${styles.trendLabel} ${styles.backed}`
  if (index === null)
    return (
      <ReferenceLine
        y={speed}
        stroke="var(--trend)"
        label={{ value: words.own, position: 'insideBottomLeft', className }}
      />
    )
  const position = index > count / 2 ? 'left' : 'right'
  return (
    <ReferenceDot
      x={index}
      y={speed}
      r={6}
      {...ownDot}
      label={{ value: words.own, position, offset: 3, dy: -9, className }}
    />
  )
}
