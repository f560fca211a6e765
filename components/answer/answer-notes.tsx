import { TermText } from '@/components/guide/glossary/term-text'
import { wordsFor } from '@/lib/text/words-for'
import type { Figure } from '@/lib/figure/figure'
import { remediesOf, remedyChange } from '@/lib/result/evidence/remedies'
import type { View } from '@/lib/view/view'
import { dottedGroups, DottedText } from '@/components/parts/dotted-text'
import { type Counting, FragilityLine } from './fragility-line'
import styles from './answer.module.css'

interface Props {
  readonly figure: Figure
  readonly counting: Counting
  readonly onChange: (change: Partial<View>) => void
}

/** What the sentence rests on, how it compares with the laws, and what it hangs on. */
export function AnswerNotes({ figure, counting, onChange }: Props) {
  const words = wordsFor(figure.view.lang)
  const remedies = figure.fit || figure.pairs ? [] : remediesOf(figure)
  return (
    <div className={styles.notes}>
      <p className={styles.subtitle} data-testid="subtitle">
        <DottedText
          groups={dottedGroups(figure.text.subtitle).map((group) => (
            <TermText key={group} text={group} lang={figure.view.lang} />
          ))}
        />
      </p>
      {remedies.length === 0 ? null : (
        <p className={styles.comparison} data-testid="remedies">
          {words.whatNext(remedies).map(({ text, remedy }, index) => {
            const change = remedy && remedyChange(remedy, figure)
            return change ? (
              <button key={index} type="button" className={styles.remedy} onClick={() => onChange(change)}>
                {text}
              </button>
            ) : (
              text
            )
          })}
        </p>
      )}
      {figure.text.comparison ? (
        <p className={styles.comparison}>
          <TermText text={`${figure.text.comparison}.`} lang={figure.view.lang} />
        </p>
      ) : null}
      <FragilityLine figure={figure} counting={counting} />
    </div>
  )
}
