import { proofWords } from '@/lib/text/answer/proof'
import { comparisonWords } from '@/lib/text/comparison'
import type { ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'
import notices from '@/components/answer/notices.module.css'

/** Of a link whose views are pinned: whether their numbers still come out, above the answer. */
export function ComparisonProofs({ comparison: { lang, views } }: { readonly comparison: ComparisonFigure }) {
  const words = comparisonWords(lang)
  const { label, sentence } = proofWords(lang)
  const proved = views.flatMap(({ letter, name, figure: { proof, fit } }) =>
    proof ? [{ letter, name, proof, fit }] : [],
  )
  if (proved.length === 0) return null
  const others = proved.filter(({ proof }) => proof.state !== 'identical')
  if (others.length === 0 && proved.length === views.length)
    return (
      <p className={notices.proof} data-state="identical" role="status" aria-label={label}>
        {words.provedAll}
      </p>
    )
  return proved.map(({ letter, name, proof, fit }) => (
    <p key={letter} className={notices.proof} data-state={proof.state} role="status" aria-label={`${label}, ${letter}`}>
      {words.provedOf(name, sentence(proof, fit))}
    </p>
  ))
}
