'use client'

import { ErrorBar, Scatter, XAxis } from 'recharts'
import { decimalYear } from '@/lib/data/decimal-year'
import { timeAxis } from '@/lib/figure/axes'
import type { BackTest } from '@/lib/fits/questions/back-test'
import type { Lang } from '@/lib/text/words-in'
import { bottomAxis, labelled } from '@/components/plot/axes'
import { LawLines } from '@/components/plot/law-lines'
import { Plot } from '@/components/plot/plot'
import styles from '@/components/plot/plot.module.css'
import { alongProgress, errorEnds, speedDomain } from '@/components/plot/speed-axis'
import { SpeedYAxis } from '@/components/plot/speed-scale'
import type { Series } from '../series'
import { forecastIn } from '@/lib/text/tabs/forecast'
import { speedAxisWords } from '@/lib/text/tabs/speed-axis'

export const ORIGINS_HEIGHT = 260

interface Props {
  readonly lang: Lang
  readonly test: BackTest
  readonly series: Series
}

/** What the answer would have been, by the date of the last point known. */
export function OriginsPlot({ lang, test, series }: Props) {
  const { forecastWords: words, originDetails } = forecastIn(lang)
  const { speedTitle } = speedAxisWords(lang)
  const { progress, backward, laws } = series
  const speeds = test.origins.map(({ slope }) => progress * slope)
  const intervals = test.origins.map(({ interval }) => interval && alongProgress(interval, progress))
  const domain = speedDomain(
    [...speeds, ...laws.map(({ speed }) => speed)],
    intervals.flatMap((interval) => (interval ? [interval] : [])),
  )
  const data = test.origins.map((origin, index) => ({
    origin,
    year: decimalYear(origin.to) ?? NaN,
    speed: speeds[index] ?? NaN,
    error: errorEnds(speeds[index] ?? NaN, intervals[index] ?? null, domain),
  }))
  const time = timeAxis(
    data.map(({ year }) => year),
    null,
    lang,
  )
  return (
    <Plot
      data={data}
      finds="value"
      label={words.picture}
      height={ORIGINS_HEIGHT}
      yTitle={speedTitle(progress === -1)}
      details={({ origin }) => originDetails(origin)}
    >
      <XAxis {...bottomAxis(words.axis)} {...labelled(time.ticks, lang)} dataKey="year" domain={[...time.domain]} />
      <SpeedYAxis lang={lang} backward={backward} domain={domain} />
      <LawLines lang={lang} laws={laws} />
      <Scatter
        dataKey="speed"
        isAnimationActive={false}
        shape={({ cx, cy }) => (
          <circle className={styles.dot} cx={cx} cy={cy} r={data.length > 100 ? 1.5 : 2.5} data-role="origin" />
        )}
      >
        <ErrorBar
          dataKey="error"
          direction="y"
          width={0}
          stroke="var(--trend)"
          strokeWidth={1}
          strokeOpacity={0.4}
          isAnimationActive={false}
        />
      </Scatter>
    </Plot>
  )
}
