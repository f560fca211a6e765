import Link from 'next/link'
import type { ReactNode } from 'react'
import type { PublishedValue } from '@/lib/data/study'
import { DataTable } from '@/components/parts/data-table'
import { studyPageWords } from '@/lib/text/pages/study-pages'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

/** A published number and what the same question gives here. */
export interface PublishedComparison {
  readonly published: PublishedValue
  readonly href: string
  /** "8.69, 95 % interval 4.5 to 14.3"; the reason where there is no answer. */
  readonly ours: string
}

/** Published values beside ours. */
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
        { key: 'published', title: words.publishedMonths },
        { key: 'ours', title: words.hereMonths },
        { key: 'source', title: words.source },
      ]}
      rows={comparisons.map(({ published, href, ours }) => ({
        key: `${published.source} ${published.what}`,
        cells: {
          what: published.what,
          published: publishedText(published, lang),
          ours: (
            <Link href={href} prefetch={false}>
              {ours}
            </Link>
          ),
          source: linked(published.source, published.url),
        },
      }))}
    />
  )
}

function publishedText({ months, low, high, level }: PublishedValue, lang: Lang): string {
  const words = studyPageWords(lang)
  const { formatPercent } = formats(lang)
  if (low === undefined) return asPublished(months, lang)
  const interval = words.publishedInterval(
    level === undefined ? null : formatPercent(level),
    asPublished(low, lang),
    high === undefined ? null : asPublished(high, lang),
  )
  return `${asPublished(months, lang)}${interval}`
}

/** No more digits than were published. */
const asPublished = (months: number, lang: Lang): string => formats(lang).trimZeros(formats(lang).formatMonths(months))

const linked = (text: string, href: string | undefined): ReactNode =>
  href === undefined ? text : <a href={href}>{text}</a>
