import type { FigureLayout } from '@/lib/chart/placed'
import { legendEntries, type LegendEntry } from '@/lib/chart/legend'
import { pagePalette } from '@/lib/chart/palette'
import { legendMark } from '@/lib/chart/svg/svg-elements'
import { chartWordsFor } from '@/lib/text/chart-words'
import type { Figure } from '@/lib/figure/figure'
import styles from './legend.module.css'

/** What the marks mean: those that this figure shows and no direct label names. The samples are the picture's own. */
export function Legend({
  figure,
  layout,
  roomForExcluded,
}: {
  readonly figure: Figure
  readonly layout: FigureLayout
  /** A reader may exclude points: their entry has its room from the start, so that the first one moves nothing. */
  readonly roomForExcluded: boolean
}) {
  const entries = legendEntries(figure, layout)
  if (entries.length === 0) return null
  const others = entries.filter(({ id }) => id !== 'hollow')
  const excluded = entries.find(({ id }) => id === 'hollow')
  const kept: LegendEntry = {
    id: 'hollow',
    text: chartWordsFor(figure.view.lang).excluded,
    mark: { kind: 'hollow' },
  }
  const last = excluded ?? (roomForExcluded ? kept : null)
  return (
    <ul className={styles.legend} data-testid="legend">
      {[...others, ...(last ? [last] : [])].map(({ id, text, mark }) => (
        <li key={id} className={id === 'hollow' && !excluded ? styles.kept : undefined}>
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
