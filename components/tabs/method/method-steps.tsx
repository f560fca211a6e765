import { Fragment } from 'react'
import { TermText } from '@/components/guide/glossary/term-text'
import type { MethodStep } from '@/lib/method-steps/method-text'
import { symbolsIn } from '@/lib/method-steps/symbols'
import type { Lang } from '@/lib/text/words-in'
import styles from './method-panel.module.css'

/** Numbered steps; formulas in plain text with real symbols, as a typesetter would weigh more than the whole chart. */
export function MethodSteps({ steps, lang }: { readonly steps: readonly MethodStep[]; readonly lang: Lang }) {
  return (
    <ol className={styles.steps}>
      {steps.map(({ text, formula, after }, i) => (
        <li key={i}>
          <WithSubscripts text={text} lang={lang} />
          {formula ? (
            <span className={styles.formula}>
              <WithSubscripts text={formula.plain} lang={null} />
            </span>
          ) : null}
          {after ? <WithSubscripts text={after} lang={lang} /> : null}
        </li>
      ))}
    </ol>
  )
}

/** With the part after a symbol's underscore below the line. */
function WithSubscripts({ text, lang }: { readonly text: string; readonly lang: Lang | null }) {
  return symbolsIn(text).map((piece, index) =>
    piece.kind === 'symbol' ? (
      <Fragment key={index}>
        {piece.letter}
        <sub>{piece.below}</sub>
      </Fragment>
    ) : lang === null ? (
      piece.text
    ) : (
      <TermText key={index} text={piece.text} lang={lang} />
    ),
  )
}
