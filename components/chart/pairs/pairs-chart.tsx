import { layoutPairs } from '@/lib/chart/pairs-layout'
import { pagePalette } from '@/lib/chart/palette'
import type { Comparison } from '@/lib/result/pairs'
import type { Lang } from '@/lib/text/words-in'
import styles from './pairs-chart.module.css'
import { PairsMarks } from './pairs-marks'

interface Props {
  readonly lang: Lang
  readonly pairs: Comparison
  readonly title: string
}

const WIDE = 920
const NARROW = 344

/** The forest plot in a page, drawn for wide and for narrow boxes: only a style sheet knows which one will be seen. */
export function PairsChart({ lang, pairs, title }: Props) {
  return (
    <figure className={styles.box} data-testid="pairs-chart">
      {[WIDE, NARROW].map((width) => {
        const layout = layoutPairs(pairs, width, lang)
        return (
          <svg
            key={width}
            className={width === WIDE ? styles.wide : styles.narrow}
            viewBox={`0 0 ${layout.width} ${layout.height}`}
            role="img"
            aria-label={title}
          >
            <PairsMarks lang={lang} layout={layout} palette={pagePalette} />
          </svg>
        )
      })}
    </figure>
  )
}
