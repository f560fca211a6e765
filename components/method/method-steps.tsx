import type { MethodStep } from '@/lib/export/method-text'
import styles from './method-panel.module.css'

/** Numbered steps; formulas in plain text with real symbols, as a typesetter would weigh more than the whole chart. */
export function MethodSteps({ steps }: { readonly steps: readonly MethodStep[] }) {
  return (
    <ol className={styles.steps}>
      {steps.map(({ text, formula, after }, i) => (
        <li key={i}>
          {text}
          {formula ? <span className={styles.formula}>{formula.plain}</span> : null}
          {after}
        </li>
      ))}
    </ol>
  )
}
