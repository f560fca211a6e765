import { TermText } from '@/components/guide/glossary/term-text'
import type { MethodStep } from '@/lib/method-steps/method-text'
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

/** "T_N" and "α_PTB" with the part after the underscore below the line; single symbols only, so that ids stay as they are. */
function WithSubscripts({ text, lang }: { readonly text: string; readonly lang: Lang | null }) {
  return text
    .split(/(?<![\p{L}\p{N}_])(\p{L}_[\p{L}\p{N}]+)(?![\p{L}\p{N}_])/u)
    .map((piece, i) =>
      i % 2 === 0 ? (
        lang === null ? (
          piece
        ) : (
          <TermText key={i} text={piece} lang={lang} />
        )
      ) : (
        <Subscripted key={i} text={piece} />
      ),
    )
}

function Subscripted({ text }: { readonly text: string }) {
  return (
    <>
      {text.slice(0, 1)}
      <sub>{text.slice(2)}</sub>
    </>
  )
}
