import { verdictNames, verdictRules } from '@/lib/text/literature'
import type { Verdict } from '@/lib/published/replications'
import styles from './verdict-rules.module.css'

const VERDICTS = ['reproduced', 'agrees', 'differs'] as const

/** How many numbers got which verdict, and the rule of each. */
export function VerdictRules({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  return (
    <dl className={styles.rules} aria-label="Verdicts">
      {VERDICTS.map((verdict) => (
        <div key={verdict}>
          <dt>
            <strong>{verdicts.filter((one) => one === verdict).length}</strong> {verdictNames[verdict].name}{' '}
            <span aria-hidden="true">{verdictNames[verdict].sign}</span>
          </dt>
          <dd>{verdictRules[verdict]}</dd>
        </div>
      ))}
    </dl>
  )
}
