import { UnbrokenNames } from '@/components/parts/unbroken-names'
import type { Figure } from '@/lib/figure/figure'
import styles from './answer.module.css'

/** The answer as a sentence: its number large, what bounds it smaller behind. Spoken once when it changes. */
export function AnswerLine({ figure }: { readonly figure: Figure }) {
  const { before, number, after } = figure.text.titleParts
  return (
    <h1 className={styles.title} data-long={after !== '' || undefined} aria-live="polite" aria-atomic="true">
      <UnbrokenNames text={before} />
      <strong className={styles.number}>{number}</strong>
      {after === '' ? null : (
        <small className={styles.after}>
          <UnbrokenNames text={after} />
        </small>
      )}
    </h1>
  )
}
