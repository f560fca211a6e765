import Link from 'next/link'
import { RichText } from '@/components/parts/rich-text'
import type { LiteratureEstimate } from '@/lib/data/literature'
import { claimAddress, estimateClaim } from '@/lib/published/claim/claim-link'
import { claimWords } from '@/lib/text/pages/claim'
import type { Lang } from '@/lib/text/words-in'

/** Leads from a published estimate to its check; nothing where it has no time per factor of two. */
export function CheckEstimate({ lang, estimate }: { readonly lang: Lang; readonly estimate: LiteratureEstimate }) {
  const link = estimateClaim(estimate)
  if (link === null) return null
  return (
    <p>
      <Link href={claimAddress(link)} prefetch={false}>
        <RichText
          text={claimWords(lang).checkNamed(estimate.study)}
          slots={{ span: (text) => <span className="visually-hidden">{text}</span> }}
        />
      </Link>
    </p>
  )
}
