'use client'

import { ReferenceLine, Scatter, XAxis, YAxis } from 'recharts'
import { timeAxis } from '@/lib/figure/axes'
import type { FigureFit, FigurePoint } from '@/lib/result/result'
import type { Lang } from '@/lib/text/words-in'
import { bottomAxis, labelled, leftAxis } from '@/components/plot/axes'
import { numberAxis } from '@/components/plot/number-axis'
import { Plot } from '@/components/plot/plot'
import styles from '@/components/plot/plot.module.css'
import { fittedAxis, fittedValue } from './fitted-value'
import { tabTableWords } from '@/lib/text/tabs/tables'
import { residualsIn } from '@/lib/text/tabs/residuals'

export const RESIDUAL_HEIGHT = 240

interface Props {
  readonly lang: Lang
  readonly points: readonly FigurePoint[]
  readonly fit: FigureFit
  readonly against: 'date' | 'fitted'
  /** What the dates are dates of. */
  readonly dates: string
}

/** Residuals about their zero; rings where Cook's distance says that a point decides much of the line. */
export function ResidualPlot({ lang, points, fit, against, dates }: Props) {
  const texts = tabTableWords(lang)
  const { residualPointText, residualWords: words } = residualsIn(lang)
  const limit = 4 / points.length
  const sd = fit.residualSd
  const byDate = against === 'date'
  const data = points.map((point) => ({ point, along: byDate ? point.decimalYear : fittedValue(point, fit) }))
  const along = data.map((datum) => datum.along)
  const x = byDate ? timeAxis(along, null, lang) : fittedAxis(points, fit, lang)
  const y = numberAxis([-2 * (sd ?? 0), 2 * (sd ?? 0), ...points.map(({ residual }) => residual)], 5, lang)
  const title = byDate ? dates : words.fittedAxis(fit.residualSpace)
  return (
    <Plot<(typeof data)[number]>
      finds="point"
      label={words.picture(points.length, byDate ? 'date' : texts.fittedValue)}
      height={RESIDUAL_HEIGHT}
      yTitle={words.axis(fit.residualSpace)}
      details={({ point }) => ({ name: point.name, facts: residualPointText(point, fit.residualSpace) })}
    >
      <XAxis {...bottomAxis(title)} {...labelled(x.ticks, lang)} dataKey="along" domain={[...x.domain]} />
      <YAxis {...leftAxis(44)} {...labelled(y.ticks, lang)} dataKey="point.residual" domain={[...y.domain]} />
      <ReferenceLine y={0} stroke="var(--ink-3)" />
      {sd === null
        ? null
        : [-2 * sd, 2 * sd].map((value) => (
            <ReferenceLine key={value} y={value} stroke="var(--ink-3)" strokeDasharray="3 3" />
          ))}
      <Scatter
        data={data}
        isAnimationActive={false}
        shape={({ cx, cy, payload }: Placed) => (
          <g data-for={payload?.point.id}>
            <circle className={styles.target} cx={cx} cy={cy} r={8} />
            <circle
              className={payload?.point.emphasised ? styles.dot : styles.faint}
              cx={cx}
              cy={cy}
              r={points.length > 300 ? 1.5 : 3}
              data-role="residual"
            />
            {(payload?.point.cook ?? 0) > limit ? (
              <circle className={styles.ring} cx={cx} cy={cy} r={7} data-role="influential" />
            ) : null}
          </g>
        )}
      />
    </Plot>
  )
}

/** A point as Recharts hands it to a shape. */
interface Placed {
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly payload?: { readonly point: FigurePoint }
}
