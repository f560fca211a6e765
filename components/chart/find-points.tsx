'use client'

import { useMemo } from 'react'
import { pickedMarks } from '@/lib/chart/picked'
import type { SceneLayout } from '@/lib/chart/placed'
import type { ChartWords } from '@/lib/text/chart-words'
import styles from './find-points.module.css'

interface Props {
  readonly words: ChartWords
  readonly text: string
  readonly layout: SceneLayout
  readonly disabled: boolean
  readonly onFind: (text: string) => void
}

/** Marks on the chart the models whose names hold a text. */
export function FindPoints({ words, text, layout, disabled, onFind }: Props) {
  const found = useMemo(() => {
    if (text.trim() === '') return null
    const { points, context } = pickedMarks(layout, { by: 'name', text })
    return points.length + context.length
  }, [layout, text])
  return (
    <div className={styles.find}>
      <input
        className={styles.input}
        type="search"
        value={text}
        disabled={disabled}
        placeholder={words.find}
        aria-label={words.find}
        onChange={(event) => onFind(event.target.value)}
        onKeyDown={(event) => {
          // Beside a form's field, Enter would send it.
          if (event.key === 'Enter') event.preventDefault()
          if (event.key === 'Escape') onFind('')
        }}
      />
      <span className={styles.found} role="status">
        {found === null ? '' : words.found(found)}
      </span>
    </div>
  )
}
