import type { SpecificationsView } from '@/lib/result/analyses/specifications-view'
import styles from '../panel.module.css'
import { literatureWords } from '@/lib/text/literature'
import { tabTableWords } from '@/lib/text/tabs/tables'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly lang: Lang
  readonly published: SpecificationsView['published']
  readonly study: string
}

/** The published numbers that stand beside the curve: each with its source and the view that answers it. */
export function PublishedNumbers({ lang, published, study }: Props) {
  const words = tabTableWords(lang)
  const { formatPercent } = formats(lang)
  const { publishedMonths } = literatureWords(lang)
  if (published.length === 0) return null
  return (
    <ul className={styles.published}>
      {published.map(({ what, months, low, high, level, source, url, query }) => (
        <li key={`${what} ${months}`}>
          {words.publishedMark(what, publishedMonths(months))}
          {low === undefined
            ? ''
            : ` (${level === undefined ? '' : `${formatPercent(level)} interval `}${publishedMonths(low)} ${high === undefined ? words.orMore : `to ${publishedMonths(high)}`})`}
          ,{' '}
          {url ? (
            <a href={url} rel="noopener noreferrer">
              {source}
            </a>
          ) : (
            source
          )}
          ; <a href={`/explore?study=${study}${query === '' ? '' : `&${query}`}`}>{words.ourViewOfIt}</a>
        </li>
      ))}
    </ul>
  )
}
