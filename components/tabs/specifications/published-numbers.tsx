import { formatMonths, formatPercent } from '@/lib/text/format'
import type { SpecificationsView } from '@/lib/result/analyses/specifications-view'
import styles from '../panel.module.css'

interface Props {
  readonly published: SpecificationsView['published']
  readonly study: string
}

/** The published numbers that stand beside the curve: each with its source and the view that answers it. */
export function PublishedNumbers({ published, study }: Props) {
  if (published.length === 0) return null
  return (
    <ul className={styles.published}>
      {published.map(({ what, months, low, high, level, source, url, query }) => (
        <li key={`${what} ${months}`}>
          ◇ {what}: {formatMonths(months)} months
          {low === undefined
            ? ''
            : ` (${level === undefined ? '' : `${formatPercent(level)} interval `}${formatMonths(low)} ${high === undefined ? 'or more' : `to ${formatMonths(high)}`})`}
          ,{' '}
          {url ? (
            <a href={url} rel="noopener noreferrer">
              {source}
            </a>
          ) : (
            source
          )}
          ; <a href={`/explore?study=${study}${query === '' ? '' : `&${query}`}`}>our view of it</a>
        </li>
      ))}
    </ul>
  )
}
