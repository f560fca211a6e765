import { proofWords } from '@/lib/text/answer/proof'
import type { Figure } from '@/lib/figure/figure'
import { otherVersions } from '@/lib/result/proof'
import styles from './notices.module.css'

/** Of a pinned link: whether its number still comes out, or that other data or another engine answer; above the answer. */
export function ProofNotice({ figure }: { readonly figure: Pick<Figure, 'proof' | 'view' | 'fit' | 'data'> }) {
  const { proof, view, fit, data } = figure
  const words = proofWords(view.lang)
  const other = otherVersions(view, { data: data.version, engine: data.engine })
  if (!proof && !other) return null
  return (
    <p className={styles.proof} data-state={proof?.state ?? 'moved'} role="status" aria-label={words.label}>
      {proof ? words.sentence(proof, fit) : other && words.otherVersions(other)}
    </p>
  )
}
