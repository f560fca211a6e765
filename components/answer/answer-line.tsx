import type { Figure } from '@/lib/figure/figure'
import styles from './answer.module.css'

/** The answer as a sentence: its number large, what bounds it smaller behind. Spoken once when it changes. */
export function AnswerLine({ figure }: { readonly figure: Figure }) {
  const { before, number, after } = figure.text.titleParts
  return (
    <h1 className={styles.title} data-long={after !== '' || undefined} aria-live="polite" aria-atomic="true">
      {before}
      <strong className={styles.number}>{number}</strong>
      {after === '' ? null : <span className={styles.after}>{after}</span>}
    </h1>
  )
}
