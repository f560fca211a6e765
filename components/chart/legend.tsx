import { legendEntries, type LegendEntry, samplePalette } from '@/lib/chart/legend'
import { pagePalette } from '@/lib/chart/palette'
import type { SceneLayout } from '@/lib/chart/placed'
import { chartWordsFor } from '@/lib/text/chart-words'
import styles from './legend.module.css'
import { LegendSample } from './marks/legend-sample'

/** What the marks mean: those that this chart shows and no direct label names. The samples are the picture's own. */
export function Legend({
  layout,
  roomForExcluded,
}: {
  readonly layout: SceneLayout
  /** A reader may leave points out: their entry has its room from the start, so that the first one moves nothing. */
  readonly roomForExcluded: boolean
}) {
  const entries = legendEntries(layout)
  if (entries.length === 0) return null
  const palette = samplePalette(layout, pagePalette)
  const others = entries.filter(({ id }) => id !== 'hollow')
  const excluded = entries.find(({ id }) => id === 'hollow')
  const kept: LegendEntry = {
    id: 'hollow',
    text: chartWordsFor(layout.layers[0]?.figure.view.lang ?? 'en').excluded,
    mark: { kind: 'hollow' },
  }
  const last = excluded ?? (roomForExcluded ? kept : null)
  return (
    <ul className={styles.legend} data-testid="legend">
      {[...others, ...(last ? [last] : [])].map(({ id, text, mark }) => (
        <li key={`${id} ${text}`} className={id === 'hollow' && !excluded ? styles.kept : undefined}>
          <svg width="18" height="12" aria-hidden="true">
            <LegendSample mark={mark} x={0} y={6} palette={palette} />
          </svg>
          <span dir="auto">{text}</span>
        </li>
      ))}
    </ul>
  )
}
