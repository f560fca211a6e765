import Link from 'next/link'
import type { ReactNode } from 'react'
import type { FigureFit } from '@/lib/result/result'
import { coverageAddress, coverageTableWords } from '@/lib/text/answer/coverage-table'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly fit: Pick<FigureFit, 'interval'>
  readonly lang: Lang
  /** The interval itself; without it the link says where it leads. */
  readonly children?: ReactNode
}

/** From an interval to how often its kind holds the truth. */
export function CoverageLink({ fit, lang, children }: Props) {
  const { howOftenItHolds } = coverageTableWords(lang)
  return (
    <Link href={coverageAddress(fit.interval)} prefetch={false} {...(children ? { title: howOftenItHolds } : {})}>
      {children ?? howOftenItHolds}
    </Link>
  )
}
