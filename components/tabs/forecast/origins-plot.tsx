import { decimalYear } from '@/lib/data/decimal-year'
import type { BackTest } from '@/lib/fits/questions/back-test'
import { forecastWords as words } from '@/lib/text/analysis/forecast'
import { speedTitle } from '@/lib/text/analysis/pace'
import { LawLines, LawNames } from '@/components/plot/law-lines'
import { yearAxis } from '@/components/plot/number-axis'
import { frameOf, Plot } from '@/components/plot/plot'
import styles from '@/components/plot/plot.module.css'
import type { Series } from '../series'
import { alongProgress, speedAxis } from '@/components/plot/speed-axis'
import type { Lang } from '@/lib/text/words-in'

export const ORIGINS_HEIGHT = 260

interface Props {
  readonly lang: Lang
  readonly test: BackTest
  readonly series: Series
  readonly width: number
}

/** What the answer would have been, by the date of the last point known. */
export function OriginsPlot({ lang, test, series, width }: Props) {
  const frame = frameOf(width, ORIGINS_HEIGHT, [24, 8, 44, 64])
  const { progress, backward, laws } = series
  const origins = test.origins.map(({ to, slope, interval }) => ({
    year: decimalYear(to) ?? NaN,
    speed: progress * slope,
    interval: interval && alongProgress(interval, progress),
  }))
  const x = yearAxis(
    origins.map(({ year }) => year),
    [frame.left, frame.right],
    lang,
  )
  const y = speedAxis(
    [...origins.map(({ speed }) => speed), ...laws.map(({ speed }) => speed)],
    origins.flatMap(({ interval }) => (interval ? [interval] : [])),
    [frame.bottom, frame.top],
    18,
    backward,
  )
  return (
    <Plot frame={frame} x={x.ticks} y={y.ticks} xTitle={words.axis} yTitle={speedTitle(progress === -1)}>
      <line className={styles.zero} x1={frame.left} x2={frame.right} y1={y.position(0)} y2={y.position(0)} />
      <LawLines laws={laws} axis={y} frame={frame} />
      {origins.map(({ year, speed, interval }) => (
        <g key={year} data-role="origin">
          {interval ? (
            <line
              stroke="var(--trend)"
              strokeOpacity={0.4}
              x1={x.position(year)}
              x2={x.position(year)}
              y1={y.position(interval[0])}
              y2={y.position(interval[1])}
            />
          ) : null}
          <circle
            className={styles.dot}
            cx={x.position(year)}
            cy={y.position(speed)}
            r={origins.length > 100 ? 1.5 : 2.5}
          />
        </g>
      ))}
      <LawNames laws={laws} axis={y} frame={frame} />
    </Plot>
  )
}
