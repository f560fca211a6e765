import { line } from 'd3-shape'
import { breakWords as words } from '@/lib/text/analysis/break'
import type { BreakView } from '@/lib/result/analyses/break-view'
import { numberAxis, yearAxis } from '@/components/plot/number-axis'
import { frameOf, Plot } from '@/components/plot/plot'
import styles from '@/components/plot/plot.module.css'
import type { Lang } from '@/lib/text/words-in'

export const BREAK_HEIGHT = 240

/** F at every candidate date, the best one marked, its interval shaded; dates in the shade but not in the set are hollow. */
export function BreakPlot({
  lang,
  test,
  width,
}: {
  readonly lang: Lang
  readonly test: BreakView
  readonly width: number
}) {
  const frame = frameOf(width, BREAK_HEIGHT, [24, 8, 28, 44])
  const curve = test.curve.filter(({ f }) => Number.isFinite(f))
  const x = yearAxis([test.before.from, test.after.to], [frame.left, frame.right], lang)
  const y = numberAxis([0, ...curve.map(({ f }) => f)], [frame.bottom, frame.top], 4)
  const base = y.position(0)
  type At = (typeof curve)[number]
  const path = line<At>()
    .x(({ decimalYear }) => x.position(decimalYear))
    .y(({ f }) => y.position(f))(curve)
  const [earliest, latest] = test.interval.map(x.position)
  const best = x.position(test.date.decimalYear)
  return (
    <Plot
      frame={{ ...frame, bottom: base }}
      x={x.ticks}
      y={y.ticks.filter(({ at }) => at <= base + 1)}
      xTitle=""
      yTitle={words.f}
    >
      <rect
        className={styles.band}
        x={earliest}
        width={Math.max(1, (latest ?? 0) - (earliest ?? 0))}
        y={frame.top}
        height={base - frame.top}
        data-role="interval"
      />
      <path className={styles.line} d={path ?? ''} data-role="f" />
      {curve.length <= 80
        ? curve.map(({ decimalYear, f, inInterval }) => (
            <circle
              key={decimalYear}
              className={inInterval ? styles.dot : styles.hollow}
              cx={x.position(decimalYear)}
              cy={y.position(f)}
              r={2.5}
            />
          ))
        : null}
      <line className={styles.ownLine} x1={best} x2={best} y1={frame.top} y2={base} />
      {Number.isFinite(test.f) ? <circle className={styles.own} cx={best} cy={y.position(test.f)} r={5} /> : null}
    </Plot>
  )
}
