'use client'

import { DefaultZIndexes, ReferenceLine, usePlotArea, useYAxisScale, ZIndexLayer } from 'recharts'
import { lawLabels } from './law-label-places'
import { lawStroke } from './marks'
import styles from './plot.module.css'
import { speedAxisWords } from '@/lib/text/tabs/speed-axis'
import type { Lang } from '@/lib/text/words-in'

export interface LawSpeed {
  readonly id: string
  readonly label: string
  /** Doublings a year along the direction of progress. */
  readonly speed: number
}

interface Props {
  readonly lang: Lang
  readonly laws: readonly LawSpeed[]
  /** Pixels between the names and the right end of the plot. */
  readonly inset?: number
}

/** Standing still and the laws as lines across the plot; their names at the right end, clear of every line. */
export function LawLines({ lang, laws, inset = 4 }: Props) {
  const { lawLineLabel } = speedAxisWords(lang)
  const scale = useYAxisScale()
  const area = usePlotArea()
  const at = (speed: number): number => scale?.(speed) ?? NaN
  const labels = area
    ? lawLabels(
        laws.map(({ id, label, speed }) => ({ name: lawLineLabel(id, label), line: at(speed) })),
        [at(0)],
        [area.y, area.y + area.height],
        area.width,
      )
    : []
  return (
    <>
      <ReferenceLine y={0} stroke="var(--ink-3)" />
      {laws.map(({ id, speed }) => (
        <ReferenceLine key={id} y={speed} {...lawStroke} />
      ))}
      {/* Drawn last, so that nothing strikes them through. */}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        {area
          ? labels.map(({ text, y }) => (
              <text
                key={text}
                className={`${styles.lawLabel} ${styles.backed}`}
                x={area.x + area.width - inset}
                y={y}
                textAnchor="end"
              >
                {text}
              </text>
            ))
          : null}
      </ZIndexLayer>
    </>
  )
}
