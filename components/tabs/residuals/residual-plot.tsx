import { residualWords as words } from '@/lib/text/analysis/residuals'
import type { FigureFit, FigurePoint } from '@/lib/result/result'
import { numberAxis, yearAxis } from '@/components/plot/number-axis'
import { frameOf, Plot } from '@/components/plot/plot'
import styles from '@/components/plot/plot.module.css'
import type { Lang } from '@/lib/text/words-in'

export const RESIDUAL_HEIGHT = 240

interface Props {
  readonly lang: Lang
  readonly points: readonly FigurePoint[]
  readonly fit: FigureFit
  readonly against: 'date' | 'fitted'
  readonly width: number
}

/** Residuals about their zero; rings where Cook's distance says that a point decides much of the line. */
export function ResidualPlot({ lang, points, fit, against, width }: Props) {
  const frame = frameOf(width, RESIDUAL_HEIGHT, [24, 8, 44, 44])
  const limit = 4 / points.length
  const sd = fit.residualSd
  const y = numberAxis(
    [-2 * (sd ?? 0), 2 * (sd ?? 0), ...points.map(({ residual }) => residual)],
    [frame.bottom, frame.top],
    5,
  )
  const across = [frame.left + 6, frame.right - 6] as const
  const byDate = against === 'date'
  const values = points.map((point) => (byDate ? point.decimalYear : fittedValue(point, fit)))
  const x = byDate ? yearAxis(values, across, lang) : numberAxis(values, across, Math.max(2, Math.floor(width / 90)))
  const radius = points.length > 300 ? 1.5 : 3
  return (
    <Plot
      frame={frame}
      x={x.ticks}
      y={y.ticks}
      xTitle={byDate ? words.date : words.fitted(fit.residualSpace)}
      yTitle={words.axis(fit.residualSpace)}
    >
      <line className={styles.zero} x1={frame.left} x2={frame.right} y1={y.position(0)} y2={y.position(0)} />
      {sd === null
        ? null
        : [-2 * sd, 2 * sd].map((value) => (
            <line
              key={value}
              className={styles.dashed}
              x1={frame.left}
              x2={frame.right}
              y1={y.position(value)}
              y2={y.position(value)}
            />
          ))}
      {points.map((point, index) => {
        const [cx, cy] = [x.position(values[index] ?? 0), y.position(point.residual)]
        return (
          <g key={point.id}>
            <circle
              className={point.emphasised ? styles.dot : styles.faint}
              cx={cx}
              cy={cy}
              r={radius}
              data-role="residual"
            >
              <title>{point.name}</title>
            </circle>
            {point.cook !== null && point.cook > limit ? (
              <circle className={styles.ring} cx={cx} cy={cy} r={7} data-role="influential" />
            ) : null}
          </g>
        )
      })}
    </Plot>
  )
}

/** The fitted value is a cost, or a perplexity; on the axis it is in doublings, or in nats, as residuals are. */
const fittedValue = ({ fitted }: FigurePoint, { residualSpace }: FigureFit): number =>
  residualSpace === 'nats' ? Math.log(fitted) : Math.log2(fitted)
