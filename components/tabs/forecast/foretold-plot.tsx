'use client'

import { ErrorBar, ReferenceLine, Scatter, XAxis, YAxis } from 'recharts'
import { bottomAxis, labelled, leftAxis } from '@/components/plot/axes'
import { Plot } from '@/components/plot/plot'
import styles from '@/components/plot/plot.module.css'
import { logAxis } from '@/lib/figure/axes'
import type { Figure } from '@/lib/figure/figure'
import type { BackTest } from '@/lib/fits/questions/back-test'
import { forecastIn } from '@/lib/text/tabs/forecast'
import { power } from '@/lib/stats/elementary/power'

export const FORETOLD_HEIGHT = 320

interface Props {
  readonly figure: Figure
  readonly test: BackTest
}

/** Each point against what the points before it foretold: on the slant, what was foretold came. */
export function ForetoldPlot({ figure, test }: Props) {
  const { lang } = figure.view
  const { foretoldDetails, forecastWords: words } = forecastIn(lang)
  const names = new Map(figure.points.map(({ id, name }) => [id, name]))
  const nexts = test.origins.map(({ next }) => next)
  const axis = logAxis(
    nexts.flatMap(({ predicted, observed }) => [power(2, predicted), power(2, observed)]),
    '',
    lang,
  )
  const domain = axis.domain.map(Math.log2)
  const [low = 0, high = 1] = domain
  const ticks = axis.ticks.map(({ value, label }) => ({ value: Math.log2(value), label }))
  const data = nexts.map((next) => ({
    next,
    predicted: next.predicted,
    observed: next.observed,
    // Cut where the interval leaves the axis.
    error: [Math.min(next.half, next.predicted - low), Math.min(next.half, high - next.predicted)],
  }))
  return (
    <Plot
      finds="point"
      label={words.picture}
      height={FORETOLD_HEIGHT}
      yTitle={words.came(figure.text.yTitle)}
      details={({ next }: (typeof data)[number]) =>
        foretoldDetails(names.get(next.id) ?? next.id, next, figure.data.costUnit, test.level)
      }
    >
      <XAxis {...bottomAxis(words.foretold)} {...labelled(ticks, lang)} dataKey="predicted" domain={[low, high]} />
      <YAxis {...leftAxis(64)} {...labelled(ticks, lang)} dataKey="observed" domain={[low, high]} />
      <ReferenceLine
        segment={[
          { x: low, y: low },
          { x: high, y: high },
        ]}
        stroke="var(--ink-3)"
        strokeDasharray="4 3"
      />
      <Scatter
        data={data}
        isAnimationActive={false}
        shape={({ cx, cy }: { readonly cx?: number | undefined; readonly cy?: number | undefined }) => (
          <g>
            <circle className={styles.target} cx={cx} cy={cy} r={8} />
            <circle className={styles.dot} cx={cx} cy={cy} r={data.length > 100 ? 1.5 : 3} data-role="foretold" />
          </g>
        )}
      >
        <ErrorBar
          dataKey="error"
          direction="x"
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
