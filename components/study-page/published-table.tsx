import Link from 'next/link'
import type { ReactNode } from 'react'
import { DataTable } from '@/components/parts/data-table'
import { studyPageWords } from '@/lib/text/pages/study-pages'
import type { Lang } from '@/lib/text/words-in'

/** A published number and what the same question gives here. */
export interface PublishedComparison {
  readonly what: string
  readonly source: string
  readonly url: string | undefined
  readonly href: string
  /** "4.9 months, range 3.6 to 6.5"; "1,500 times". */
  readonly theirs: string
  /** "8.69 months, 95 % interval 4.5 to 14.3"; the reason where there is no answer. */
  readonly ours: string
}

/** Published numbers beside ours. */
export function PublishedTable({
  lang,
  comparisons,
}: {
  readonly lang: Lang
  readonly comparisons: readonly PublishedComparison[]
}) {
  const words = studyPageWords(lang)
  return (
    <DataTable
      lang={lang}
      caption={words.publishedTable}
      columns={[
        { key: 'what', title: words.quantity },
        { key: 'published', title: words.published },
        { key: 'ours', title: words.here },
        { key: 'source', title: words.source },
      ]}
      rows={comparisons.map(({ what, theirs, ours, href, source, url }) => ({
        key: `${source} ${what}`,
        cells: {
          what,
          published: theirs,
          ours: (
            <Link href={href} prefetch={false}>
              {ours}
            </Link>
          ),
          source: linked(source, url),
        },
      }))}
    />
  )
}

const linked = (text: string, href: string | undefined): ReactNode =>
  href === undefined ? text : <a href={href}>{text}</a>
