import { workbenchWords } from '@/lib/text/workbench'
import type { Lang } from '@/lib/text/words-in'
import { comparisonAddress } from '@/lib/view/comparison/comparison-link'
import styles from './compare.module.css'

/** Leads from the workbench to a comparison that begins with its view. */
export function CompareLink({ lang, query }: { readonly lang: Lang; readonly query: string }) {
  return (
    <p className={styles.row}>
      <a href={comparisonAddress({ queries: [query], chart: null, pair: null })}>
        {workbenchWords(lang).addToComparison}
      </a>
    </p>
  )
}
