import { useMemo } from 'react'
import { legendEntries, type LegendEntry, samplePalette } from '@/lib/chart/legend'
import { type Palette, pagePalette } from '@/lib/chart/palette'
import { standsForDots } from '@/lib/chart/picked'
import type { SceneLayout } from '@/lib/chart/placed'
import { chartWordsFor } from '@/lib/text/chart-words'
import styles from './legend.module.css'
import { LegendSample } from './marks/legend-sample'

/** What the marks mean: those that this chart shows and no direct label names. The samples are the picture's own. */
export function Legend({
  layout,
  roomForExcluded,
  picking,
}: {
  readonly layout: SceneLayout
  /** A reader may leave points out: their entry has its room from the start, so that the first one moves nothing. */
  readonly roomForExcluded: boolean
  /** Entries of dots are buttons that make them stand out; absent: they only tell. */
  readonly picking?: PickingByLegend
}) {
  const entries = useMemo(() => legendEntries(layout), [layout]) // asks every dot, and stays while a slider moves
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
          {picking && standsForDots(mark) ? (
            <button
              type="button"
              className={styles.entry}
              aria-pressed={picking.picked === id}
              title={picking.hint}
              onClick={() => picking.onPick(picking.picked === id ? null : id)}
            >
              <Entry {...{ text, mark, palette }} />
            </button>
          ) : (
            <span className={styles.entry}>
              <Entry {...{ text, mark, palette }} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What the reader has picked by the legend, and how to pick another or none. */
interface PickingByLegend {
  /** Id of an entry. */
  readonly picked: string | null
  readonly onPick: (entry: string | null) => void
  readonly hint: string
}

function Entry({ text, mark, palette }: Pick<LegendEntry, 'text' | 'mark'> & { readonly palette: Palette }) {
  return (
    <>
      <svg width="18" height="12" aria-hidden="true">
        <LegendSample mark={mark} x={0} y={6} palette={palette} />
      </svg>
      <span dir="auto">{text}</span>
    </>
  )
}
