import type { DeltaSensitivity } from '@/lib/fits/scaling-law/reports/structure-table'
import { deltaPicture } from './delta-scale'
import styles from './scaling-law.module.css'
import { scalingLawPageWords } from '@/lib/text/scaling-law-page'
import type { Lang } from '@/lib/text/words-in'

const HEIGHT = 200

/** The halving time over the penalty, a line for each solver; the table beside it holds the numbers. */
export function DeltaChart({
  lang,
  rows,
  usual,
}: {
  readonly lang: Lang
  readonly rows: readonly DeltaSensitivity[]
  readonly usual: number
}) {
  const words = scalingLawPageWords(lang)
  const { lines, penalties, ticks } = deltaPicture(rows, HEIGHT)
  return (
    <figure className={styles.figure}>
      <p className={styles.legend}>
        <span>
          <Key solver="as-published" /> {words.asPublished}
        </span>
        <span>
          <Key solver="converged" /> {words.converged}
        </span>
        <span>{words.monthsOverThePenalty}</span>
      </p>
      <svg className={styles.chart} width="100%" height={HEIGHT + 34} role="img" aria-label={words.deltaPicture}>
        <svg x="28" y="8" width="calc(100% - 28px)" height={HEIGHT + 26} overflow="visible">
          {ticks.map(({ months, y }) => (
            <g key={months}>
              <line className={styles.grid} x1="0" x2="100%" y1={y} y2={y} />
              <text x="-8" y={y} dy="0.35em" textAnchor="end">
                {months}
              </text>
            </g>
          ))}
          {penalties.map(({ delta, x }) => (
            <text key={delta} x={`${x}%`} y={HEIGHT + 20} textAnchor="middle" data-usual={delta === usual || undefined}>
              {delta}
            </text>
          ))}
          {lines.map(({ solver, points }) => (
            <g key={solver} className={styles.solver} data-solver={solver}>
              {points.slice(1).map((point, index) => (
                <line
                  key={point.delta}
                  x1={`${points[index]?.x ?? point.x}%`}
                  y1={points[index]?.y ?? point.y}
                  x2={`${point.x}%`}
                  y2={point.y}
                />
              ))}
              {points.map(({ delta, x, y }) => (
                <circle key={delta} cx={`${x}%`} cy={y} r="4" />
              ))}
            </g>
          ))}
        </svg>
      </svg>
    </figure>
  )
}

function Key({ solver }: { readonly solver: DeltaSensitivity['solver'] }) {
  return (
    <svg width="24" height="12" aria-hidden="true">
      <g className={styles.solver} data-solver={solver}>
        <line x1="0" x2="24" y1="6" y2="6" />
        <circle cx="12" cy="6" r="4" />
      </g>
    </svg>
  )
}
