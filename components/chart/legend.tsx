import type { FigureLayout } from '@/lib/export/layout'
import { legendEntries } from '@/lib/export/legend'
import { pagePalette } from '@/lib/export/palette'
import { legendMark } from '@/lib/export/svg-elements'
import type { Figure } from '@/lib/view-state/figure'
import styles from './legend.module.css'

/** What the marks mean: those that this figure shows and no direct label names. The samples are the picture's own. */
export function Legend({ figure, layout }: { readonly figure: Figure; readonly layout: FigureLayout }) {
  const entries = legendEntries(figure, layout)
  if (entries.length === 0) return null
  return (
    <ul className={styles.legend} data-testid="legend">
      {entries.map(({ id, text, mark }) => (
        <li key={id}>
          <svg
            width="18"
            height="12"
            aria-hidden="true"
            dangerouslySetInnerHTML={{ __html: legendMark(mark, 0, 6, pagePalette) }}
          />
          <span dir="auto">{text}</span>
        </li>
      ))}
    </ul>
  )
}
