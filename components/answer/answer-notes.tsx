import { TermText } from '@/components/guide/glossary/term-text'
import { wordsFor } from '@/lib/text/words-for'
import type { Figure } from '@/lib/figure/figure'
import { remediesOf, remedyChange } from '@/lib/result/evidence/remedies'
import type { View } from '@/lib/view/view'
import { viewAddress } from '@/lib/view/view-address'
import { changeView, encodeView } from '@/lib/view/view-codec'
import type { PanelProps } from '@/components/tabs/panel-props'
import { dottedGroups, DottedText } from '@/components/parts/dotted-text'
import { stayHere } from '@/components/parts/stay-here'
import { type Counting, FragilityLine } from './fragility-line'
import styles from './answer.module.css'

interface Props extends Pick<PanelProps, 'context' | 'page' | 'onChange'> {
  readonly figure: Figure
  readonly counting: Counting
  readonly notes: View['note']
}

/** What the sentence rests on, how it compares with the laws, and what it hangs on. */
export function AnswerNotes({ figure, counting, context, page, notes, onChange }: Props) {
  const words = wordsFor(figure.view.lang)
  const remedies = figure.fit || figure.pairs ? [] : remediesOf(figure)
  const shown = { ...figure.view, ...page, note: notes }
  const hrefOf = (change: Partial<View>) => viewAddress(encodeView(changeView(shown, change, context), context.meta))
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
              <a
                key={index}
                className={styles.remedy}
                href={hrefOf(change)}
                onClick={(event) => stayHere(event, () => onChange(change))}
              >
                {text}
              </a>
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
