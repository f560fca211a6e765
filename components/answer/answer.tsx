import { wordsFor } from '@/lib/text/words-for'
import type { Figure } from '@/lib/figure/figure'
import { dottedGroups, DottedText } from '@/components/parts/dotted-text'
import { FragilityLine } from './fragility-line'
import styles from './answer.module.css'

/** The answer as a sentence, with what it rests on beside it. Spoken once when it changes. */
export function Answer({ figure }: { readonly figure: Figure }) {
  const { titleParts } = figure.text
  const words = wordsFor(figure.view.lang)
  return (
    <header className={styles.answer}>
      <h1 className={styles.title} aria-live="polite" aria-atomic="true">
        {titleParts.before}
        <strong className={styles.number}>{titleParts.number}</strong>
        {titleParts.after}
      </h1>
      <p className={styles.subtitle} data-testid="subtitle">
        <DottedText groups={dottedGroups(figure.text.subtitle)} />
      </p>
      {figure.fit ? null : <p className={styles.comparison}>{words.whatNext(figure.view.select)}</p>}
      {figure.text.comparison ? <p className={styles.comparison}>{figure.text.comparison}.</p> : null}
      <FragilityLine figure={figure} />
    </header>
  )
}
