'use client'

import { wordsFor } from '@/lib/text/words-for'
import type { Figure } from '@/lib/figure/figure'
import { leftOutCounts } from '@/lib/figure/thin-figure'
import { useKeptFocus } from './use-kept-focus'
import styles from './points-table.module.css'
import { tabTableWords } from '@/lib/text/tabs/tables'
import { formats } from '@/lib/text/formats'

interface Props {
  readonly figure: Figure
  /** Puts a row or model back. */
  readonly onToggle: (exclusion: string) => void
}

/** The rows that are not in the fit, counted by reason; those left out by hand can be put back here. */
export function LeftOutList({ figure, onToggle }: Props) {
  const texts = tabTableWords(figure.view.lang)
  const { formatInteger } = formats(figure.view.lang)
  const words = wordsFor(figure.view.lang)
  const toggle = useKeptFocus(onToggle)
  const nameOf = (exclusion: string) => {
    const row = figure.context.find((point) => point.exclusion === exclusion)
    if (!row) return exclusion
    return row.id === exclusion ? row.name : texts.everyScore(row.name)
  }
  const counts = new Map<string, number>()
  let all = 0
  for (const [reason, count] of leftOutCounts(figure)) {
    counts.set(words.leftOut(reason), (counts.get(words.leftOut(reason)) ?? 0) + count)
    all += count
  }
  if (counts.size === 0) return null
  return (
    <section className={styles.section} aria-labelledby="left-out">
      <h2 id="left-out" className={styles.heading}>
        {texts.rowsLeftOut} <span className={styles.count}>{formatInteger(all)}</span>
      </h2>
      <ul className={styles.reasons}>
        {[...counts]
          .sort(([, a], [, b]) => b - a)
          .map(([reason, count]) => (
            <li key={reason}>
              <span className={styles.reasonCount}>{formatInteger(count)}</span> {reason}
            </li>
          ))}
      </ul>
      {figure.view.exclude.map((exclusion) => (
        <p key={exclusion} className={styles.excluded}>
          {nameOf(exclusion)}{' '}
          <button
            type="button"
            className={styles.toggle}
            data-row={exclusion}
            onClick={() => toggle(exclusion)}
            aria-label={texts.putBack(nameOf(exclusion))}
          >
            {texts.putBackShort}
          </button>
        </p>
      ))}
    </section>
  )
}
