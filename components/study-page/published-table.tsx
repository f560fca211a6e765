import Link from 'next/link'
import type { ReactNode } from 'react'
import type { PublishedValue } from '@/lib/data/study'
import { formatMonths, formatPercent, trimZeros } from '@/lib/text/format'
import { DataTable } from '@/components/parts/data-table'

/** A published number and what the same question gives here. */
export interface PublishedComparison {
  readonly published: PublishedValue
  readonly href: string
  /** "8.69, 95 % interval 4.5 to 14.3"; the reason where there is no answer. */
  readonly ours: string
}

/** Published values beside ours. */
export function PublishedTable({ comparisons }: { readonly comparisons: readonly PublishedComparison[] }) {
  return (
    <DataTable
      caption="Published values beside ours"
      columns={[
        { key: 'what', title: 'Quantity' },
        { key: 'published', title: 'Published, months' },
        { key: 'ours', title: 'Here, months' },
        { key: 'source', title: 'Source' },
      ]}
      rows={comparisons.map(({ published, href, ours }) => ({
        key: `${published.source} ${published.what}`,
        cells: {
          what: published.what,
          published: publishedText(published),
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

function publishedText({ months, low, high, level }: PublishedValue): string {
  if (low === undefined) return asPublished(months)
  const kind = level === undefined ? 'interval' : `${formatPercent(level)} interval`
  const ends = high === undefined ? `${asPublished(low)} or more` : `${asPublished(low)} to ${asPublished(high)}`
  return `${asPublished(months)}, ${kind} ${ends}`
}

/** No more digits than were published. */
const asPublished = (months: number): string => trimZeros(formatMonths(months))

const linked = (text: string, href: string | undefined): ReactNode =>
  href === undefined ? text : <a href={href}>{text}</a>
