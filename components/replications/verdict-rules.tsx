import type { Verdict } from '@/lib/published/compare-estimates'
import styles from './verdict-rules.module.css'
import { replicationPageWords } from '@/lib/text/pages/replications-page'
import { literatureWords } from '@/lib/text/literature'
import type { Lang } from '@/lib/text/words-in'

const VERDICTS = ['reproduced', 'recomputed', 'agrees', 'differs'] as const

/** How many numbers got which verdict, and the rule of each. */
export function VerdictRules({ lang, verdicts }: { readonly lang: Lang; readonly verdicts: readonly Verdict[] }) {
  const words = replicationPageWords(lang)
  const { verdictNames, verdictRules } = literatureWords(lang)
  return (
    <dl className={styles.rules} aria-label={words.verdicts}>
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
