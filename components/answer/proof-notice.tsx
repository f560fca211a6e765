import { proofWords } from '@/lib/text/answer/proof'
import type { Figure } from '@/lib/figure/figure'
import styles from './notices.module.css'

/** Of a pinned link: whether its number still comes out, above the answer. */
export function ProofNotice({ figure: { proof, view } }: { readonly figure: Pick<Figure, 'proof' | 'view'> }) {
  if (!proof) return null
  const words = proofWords(view.lang)
  return (
    <p className={styles.proof} data-state={proof.state} role="status" aria-label={words.label}>
      {words.sentence(proof)}
    </p>
  )
}
