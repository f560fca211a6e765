import { ChartDownload } from '@/components/export/pages/chart-download'
import { layoutScatter, middleDate } from '@/lib/chart/scatter-layout'
import { pixel } from '@/lib/chart/mark-shape'
import type { ExplainedScores } from '@/lib/result/analyses/nested-models'
import { parametersPageWords } from '@/lib/text/pages/parameters-page'
import type { Lang } from '@/lib/text/words-in'
import styles from './scatter.module.css'

interface Props {
  readonly lang: Lang
  readonly scores: ExplainedScores
}

const SIZES = [
  { width: 760, height: 380, className: styles.wide },
  { width: 330, height: 300, className: styles.narrow },
]

/** Parameters against score, a dot a model, early and late ones apart; drawn for wide and for narrow boxes. */
export function Scatter({ lang, scores: { dots, label } }: Props) {
  const words = parametersPageWords(lang)
  const middle = middleDate(dots)
  return (
    <div className={styles.box}>
      <p className={styles.legend}>
        <span data-kind="early">{words.parametersPage.earlier(middle)}</span>
        <span data-kind="late">{words.parametersPage.later(middle)}</span>
      </p>
      {SIZES.map(({ width, height, className }) => {
        const { plot, x, y, dots: placed } = layoutScatter(dots, width, height, lang)
        return (
          <svg
            key={width}
            className={className}
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={words.scatterSentenceShort(label, dots.length)}
          >
            <text x="0" y="12">
              {label}
            </text>
            {y.map(({ at, label: tick }) => (
              <g key={tick}>
                <line className={styles.grid} x1={plot.left} x2={plot.right} y1={pixel(at)} y2={pixel(at)} />
                <text x={plot.left - 8} y={pixel(at + 4)} textAnchor="end">
                  {tick}
                </text>
              </g>
            ))}
            {x.map(({ at, label: tick }) => (
              <g key={tick}>
                <line className={styles.grid} x1={pixel(at)} x2={pixel(at)} y1={plot.top} y2={plot.bottom} />
                <text x={pixel(at)} y={plot.bottom + 16} textAnchor="middle">
                  {tick}
                </text>
              </g>
            ))}
            {placed.map((dot) => (
              <circle
                key={dot.id}
                className={styles.dot}
                data-late={dot.late || undefined}
                cx={pixel(dot.x)}
                cy={pixel(dot.y)}
                r="3.4"
              />
            ))}
            <text x={plot.right} y={height - 8} textAnchor="end">
              {words.parametersPage.scatterAxis}
            </text>
          </svg>
        )
      })}
      <ChartDownload lang={lang} chart="sizes" />
    </div>
  )
}
