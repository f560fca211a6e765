import { TermText } from '@/components/guide/glossary/term-text'
import { wordsFor } from '@/lib/text/words-for'
import type { Figure } from '@/lib/figure/figure'
import { dottedGroups, DottedText } from '@/components/parts/dotted-text'
import { type Counting, FragilityLine } from './fragility-line'
import styles from './answer.module.css'

interface Props {
  readonly figure: Figure
}

/** The answer as a sentence: its number large, what bounds it smaller behind. Spoken once when it changes. */
export function AnswerLine({ figure }: Props) {
  const { before, number, after } = figure.text.titleParts
  return (
    <h1 className={styles.title} data-long={after !== '' || undefined} aria-live="polite" aria-atomic="true">
      {before}
      <strong className={styles.number}>{number}</strong>
      {after === '' ? null : <span className={styles.after}>{after}</span>}
    </h1>
  )
}

/** What the sentence rests on, how it compares with the laws, and what it hangs on. */
export function AnswerNotes({ figure, counting }: Props & { readonly counting: Counting }) {
  const words = wordsFor(figure.view.lang)
  return (
    <div className={styles.notes}>
      <p className={styles.subtitle} data-testid="subtitle">
        <DottedText
          groups={dottedGroups(figure.text.subtitle).map((group) => (
            <TermText key={group} text={group} lang={figure.view.lang} />
          ))}
        />
      </p>
      {figure.fit || figure.pairs ? null : <p className={styles.comparison}>{words.whatNext(figure.view.select)}</p>}
      {figure.text.comparison ? (
        <p className={styles.comparison}>
          <TermText text={`${figure.text.comparison}.`} lang={figure.view.lang} />
        </p>
      ) : null}
      <FragilityLine figure={figure} counting={counting} />
    </div>
  )
}
