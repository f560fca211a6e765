'use client'

import { chartWordsFor } from '@/lib/text/chart-words'
import type { Layer } from '@/lib/chart/scene'
import styles from './details-card.module.css'
import { pointDetails } from './point-details'
import type { FocusedPoint } from './use-point-focus'

interface Props {
  readonly layers: readonly Layer[]
  readonly point: FocusedPoint
  /** Width of the picture, which decides on which side of the point the card opens. */
  readonly width: number
  readonly height: number
  /** Null: the chart is for reading only. */
  readonly onAct: ((id: string) => void) | null
  readonly onClose: () => void
}

/** Details of the point looked at, beside it; under a finger with a button, since a finger has no hover. */
export function DetailsCard({ layers, point, width, height, onAct, onClose }: Props) {
  const words = chartWordsFor(layers[0]?.figure.view.lang ?? 'en')
  const details = pointDetails(layers, point.id)
  if (!details) return null
  const { name, facts, status, action, rows } = details
  const right = point.x > width / 2
  const low = point.y > height / 2
  const touch = point.by === 'touch'
  return (
    <div
      className={styles.card}
      data-testid="point-details"
      data-touch={touch || undefined}
      style={{
        ...(right ? { right: width - point.x + 14 } : { left: point.x + 14 }),
        ...(low ? { bottom: Math.max(0, height - point.y - 18) } : { top: Math.max(0, point.y - 18) }),
        maxWidth: Math.max(150, (right ? point.x : width - point.x) - 18),
      }}
    >
      <p className={styles.name} dir="auto">
        {name}
      </p>
      <ul className={styles.facts}>
        {facts.map((fact) => (
          <li key={fact} dir="auto">
            {fact}
          </li>
        ))}
      </ul>
      <p>{status}</p>
      {action && onAct ? (
        touch ? (
          <p className={styles.buttons}>
            <button type="button" onClick={() => onAct(point.id)}>
              {action === 'exclude' ? words.exclude(rows) : words.restore}
            </button>
            <button type="button" onClick={onClose}>
              {words.close}
            </button>
          </p>
        ) : (
          <p className={styles.hint}>{action === 'exclude' ? words.excludeHint(rows) : words.restoreHint}</p>
        )
      ) : null}
    </div>
  )
}
