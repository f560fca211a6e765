'use client'

import { Area, Line, XAxis } from 'recharts'
import { timeAxis } from '@/lib/figure/axes'
import type { LocalSlopes } from '@/lib/fits/questions/local-slope'
import { bottomAxis, labelled } from '@/components/plot/axes'
import { BeyondMarks } from '@/components/plot/beyond-marks'
import { LawLines } from '@/components/plot/law-lines'
import { bandFill } from '@/components/plot/marks'
import { Plot } from '@/components/plot/plot'
import styles from '@/components/plot/plot.module.css'
import { alongProgress, speedDomain } from '@/components/plot/speed-axis'
import { SpeedYAxis } from '@/components/plot/speed-scale'
import type { Series } from '../series'
import { speedAxisWords } from '@/lib/text/tabs/speed-axis'
import { localSlopeIn } from '@/lib/text/tabs/local-slope'
import type { Lang } from '@/lib/text/words-in'

export const LOCAL_SLOPE_HEIGHT = 260

interface Props {
  readonly lang: Lang
  readonly local: LocalSlopes
  readonly series: Series
}

/** The speed in a window moved along the dates, with its band, against the laws. */
export function LocalSlopePlot({ lang, local, series }: Props) {
  const { localSlopeDetails, localSlopeWords: words } = localSlopeIn(lang)
  const { speedTitle } = speedAxisWords(lang)
  const { progress, backward, laws } = series
  const places = local.slopes.map((one) => ({
    ...one,
    speed: progress * one.slope,
    band: alongProgress(one.interval, progress),
  }))
  const [first, last] = [places[0], places.at(-1)]
  if (!first || !last) return null
  const domain = speedDomain(
    [...places.map(({ speed }) => speed), ...laws.map(({ speed }) => speed)],
    places.map(({ band }) => band),
  )
  const time = timeAxis([first.from, last.to], null, lang)
  return (
    <Plot
      data={places}
      finds="value"
      label={words.picture(local)}
      height={LOCAL_SLOPE_HEIGHT}
      yTitle={speedTitle(progress === -1)}
      details={localSlopeDetails}
    >
      <XAxis {...bottomAxis(null)} {...labelled(time.ticks, lang)} dataKey="decimalYear" domain={[...time.domain]} />
      <SpeedYAxis lang={lang} backward={backward} domain={domain} />
      <BeyondMarks
        domain={domain}
        intervals={places.map(({ decimalYear, band }) => ({ along: decimalYear, ends: band }))}
      />
      <Area dataKey="band" {...bandFill} activeDot={false} isAnimationActive={false} />
      <LawLines lang={lang} laws={laws} />
      <Line
        dataKey="speed"
        stroke="var(--trend)"
        strokeWidth={2}
        activeDot={false}
        isAnimationActive={false}
        dot={({ cx, cy, index }: { cx?: number; cy?: number; index?: number }) => (
          <circle key={index} className={styles.dot} cx={cx} cy={cy} r={1.5} />
        )}
      />
    </Plot>
  )
}
